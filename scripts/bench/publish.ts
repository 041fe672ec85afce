import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { paths } from '@avizier/shared/paths'
import { z } from 'zod'
import type { Newsroom } from '../start/newsroom.ts'
import { buildWithStockAstro } from './stock-astro.ts'

const runs = 20
const patienceMs = 30_000
const body = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [
          {
            type: 'text',
            text: 'Text de măsură.',
            format: 0,
            detail: 0,
            mode: 'normal',
            style: '',
            version: 1,
          },
        ],
      },
    ],
  },
}

/**
 * From the answer of the publishing request to page, front page, section and feed all showing it, 20 times, over HTTP
 * against the running newsroom; beside it what a stock static build of the same pages takes. The releases are withdrawn
 * and put in the trash afterwards.
 */
export async function benchPublish({ settings }: Newsroom): Promise<void> {
  const { cmsUrl, siteUrl, dataDir } = settings
  const token = await signIn(cmsUrl, dataDir)
  const call = async (method: string, door: string, data?: object): Promise<unknown> => {
    const answer = await fetch(`${cmsUrl}/api${door}`, {
      method,
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      ...(data && { body: JSON.stringify(data) }),
    })
    if (!answer.ok) throw new Error(`${method} ${door}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  const times: number[] = []
  const made: { id: string; page: string }[] = []
  for (let run = 1; run <= runs; run += 1) {
    const title = `Măsurare ${run} ${Date.now()}`
    const answer = await call('POST', '/press-releases', {
      title,
      lead: 'L',
      body,
      _status: 'published',
    })
    const answered = performance.now()
    const { doc } = z
      .object({ doc: z.object({ id: z.string(), slug: z.string(), publishedAt: z.string() }) })
      .parse(answer)
    const page = `/comunicate/${doc.publishedAt.slice(0, 7).replace('-', '/')}/${doc.slug}/`
    made.push({ id: doc.id, page })
    const places = [
      page,
      paths.front,
      paths.section('press-releases'),
      paths.feed(paths.section('press-releases')),
    ]
    await Promise.all(places.map((place) => untilShown(siteUrl + place, title)))
    times.push(performance.now() - answered)
  }
  for (const { id } of made)
    await call('PATCH', `/press-releases/${id}`, { deletedAt: new Date().toISOString() })

  for (const { page } of made) while ((await fetch(siteUrl + page)).ok) await pause(20)

  const sorted = times.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  console.log(
    `publish → live, ${runs} times: median ${median.toFixed(0)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms`,
  )
  const peer = await buildWithStockAstro(dataDirLayout(dataDir).current)
  console.log(
    `peer: stock static astro build of the same ${peer.pages} pages: ${(peer.milliseconds / 1000).toFixed(1)} s`,
  )
}

async function signIn(cmsUrl: string, dataDir: string): Promise<string> {
  const file: unknown = JSON.parse(await readFile(dataDirLayout(dataDir).accounts, 'utf8'))
  const accounts = z
    .array(z.object({ email: z.string(), password: z.string(), roles: z.array(z.string()) }))
    .parse(file)
  const editor = accounts.find(({ roles }) => roles.includes('editor'))
  if (!editor)
    throw new Error('The accounts file has no editor: the bench needs a demonstration newsroom')
  const answer = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(editor),
  })
  return z.object({ token: z.string() }).parse(await answer.json()).token
}

async function untilShown(url: string, text: string): Promise<void> {
  const giveUpAt = performance.now() + patienceMs
  while (!(await (await fetch(url)).text()).includes(text)) {
    if (performance.now() > giveUpAt)
      throw new Error(`${url} does not show „${text}” after ${patienceMs / 1000} s`)
    await pause(5)
  }
}
