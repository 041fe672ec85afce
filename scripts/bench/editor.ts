import { documentPath } from '@avizier/shared/paths'
import { z } from 'zod'
import type { Newsroom } from '../start/newsroom.ts'
import type { Editor } from './publications.ts'
import { signIn } from './sign-in.ts'

/** An editor who also reads in the newsroom itself. */
export interface NewsroomEditor extends Editor {
  /** Reads a press release, as somebody does who opens it: another one each turn. */
  look: (turn: number) => Promise<void>
}

const written = z.object({ doc: z.object({ id: z.string(), slug: z.string() }) })
const newest = z.object({
  docs: z.tuple([
    z.object({
      lead: z.string(),
      body: z.unknown(),
      department: z.string().nullish(),
      topics: z.array(z.string()).nullish(),
    }),
  ]),
})

const identified = z.object({ docs: z.array(z.object({ id: z.string() })) })

/** Writes what the newest release says under titles of its own, and another person approves it; a session for each. */
export async function openEditor({ settings }: Newsroom): Promise<NewsroomEditor> {
  const { siteUrl } = settings
  const [call, chiefCalls] = [await signIn(settings, 'editor'), await signIn(settings, 'chief')]
  const example = newest.parse(await call('GET', '/press-releases?limit=1&depth=0')).docs[0]
  const ids = identified
    .parse(await call('GET', '/press-releases?limit=100&depth=0'))
    .docs.map(({ id }) => id)
  const ready = new Map<string, z.infer<typeof written>['doc']>()
  const prepare = async (title: string) => {
    const data = { ...example, title, _status: 'draft' }
    const { doc } = written.parse(await call('POST', '/press-releases?depth=0&draft=true', data))
    await call('POST', `/press-releases/${doc.id}/acts`, { act: 'submit' })
    await chiefCalls('POST', `/press-releases/${doc.id}/acts`, { act: 'approve' })
    ready.set(title, doc)
  }
  return {
    prepare,
    async publish(title) {
      if (!ready.has(title)) await prepare(title)
      const { id = '', slug = '' } = ready.get(title) ?? {}
      await chiefCalls('POST', `/press-releases/${id}/acts`, { act: 'publish' })
      ready.delete(title)
      return documentPath('press-releases', { slug, publishedAt: new Date().toISOString() })
    },
    async look(turn) {
      await call('GET', `/press-releases/${ids[turn % ids.length]}?draft=true`)
    },
    read: async (address) => {
      const answer = await fetch(siteUrl + address)
      return answer.ok ? answer.text() : answer.text().then(() => '')
    },
  }
}
