import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { worksAtPost } from '../../mail/access.ts'
import { postPath } from '../../mail/addresses.ts'
import { loadPost } from '../../mail/load-post.ts'
import { postRefusal } from './endpoints.ts'
import { PostPanel } from './post-panel.tsx'
import { postView } from './the-post.ts'

/** „Poșta”: what leaves by e-mail, and what does not. */
export const Post = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  // Payload guards its own views only.
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(admin + postPath)}`)
  const now = new Date()
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      user={user}
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1>Poșta</h1>
        {worksAtPost(user) && user.collection === 'users' ? (
          <PostPanel initial={postView(await loadPost(req, now), now)} ownAddress={user.email} />
        ) : (
          <p className="avizier-urgent">{postRefusal}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
