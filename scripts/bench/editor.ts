import { readFile } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { documentPath } from '@avizier/shared/paths'
import { z } from 'zod'
import type { Newsroom } from '../start/newsroom.ts'
import type { Editor } from './publications.ts'

/** An editor who also reads in the newsroom itself. */
export interface NewsroomEditor extends Editor {
  /** Reads a press release, as somebody does who opens it: another one each turn. */
  look: (turn: number) => Promise<void>
}

const published = z.object({
  doc: z.object({ slug: z.string(), publishedAt: z.string() }),
})
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

/** Writes what the newest release says under titles of its own; one session for all of them. */
export async function openEditor({ settings }: Newsroom): Promise<NewsroomEditor> {
  const { cmsUrl, siteUrl, dataDir } = settings
  const accounts = z
    .array(z.object({ email: z.string(), password: z.string(), roles: z.array(z.string()) }))
    .parse(JSON.parse(await readFile(dataDirLayout(dataDir).accounts, 'utf8')))
  const editor = accounts.find(({ roles }) => roles.includes('editor'))
  const headers = new Headers({ 'content-type': 'application/json' })
  const call = async (method: string, door: string, data?: object): Promise<unknown> => {
    const answer = await fetch(`${cmsUrl}/api${door}`, {
      method,
      headers,
      ...(data && { body: JSON.stringify(data) }),
    })
    if (!answer.ok) throw new Error(`${method} ${door}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const { token } = z
    .object({ token: z.string() })
    .parse(await call('POST', '/users/login', editor))
  headers.set('authorization', `JWT ${token}`)
  const example = newest.parse(await call('GET', '/press-releases?limit=1&depth=0')).docs[0]
  const ids = identified
    .parse(await call('GET', '/press-releases?limit=100&depth=0'))
    .docs.map(({ id }) => id)
  return {
    async publish(title) {
      const data = { ...example, title, _status: 'published' }
      const { doc } = published.parse(await call('POST', '/press-releases?depth=0', data))
      return documentPath('press-releases', doc)
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
