import type { AdminViewServerProps } from 'payload'
import { worksAtPost } from '../../mail/access.ts'
import { postPath } from '../../mail/addresses.ts'
import { loadPost } from '../../mail/load-post.ts'
import { OwnView, signedIn } from '../own-view.tsx'
import { postRefusal } from './endpoints.ts'
import { PostPanel } from './post-panel.tsx'
import { postView } from './the-post.ts'

/** „Poșta”: what leaves by e-mail, and what does not. */
export const Post = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, postPath)
  const now = new Date()
  return (
    <OwnView page={initPageResult} user={user}>
      <h1>Poșta</h1>
      {worksAtPost(user) && user.collection === 'users' ? (
        <PostPanel initial={postView(await loadPost(req, now), now)} ownAddress={user.email} />
      ) : (
        <p className="avizier-urgent">{postRefusal}</p>
      )}
    </OwnView>
  )
}
