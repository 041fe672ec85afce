import { readFile } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { documentPath } from '@avizier/shared/paths'
import { z } from 'zod'
import { ownScript } from '../start/house.ts'
import type { Progress } from '../start/progress.ts'
import { runToEnd } from '../start/running.ts'
import { countFiles, type Figures } from './figures.ts'
import type { RunningNewsroom } from './newsroom.ts'
import { untilIdle, watchMemory } from './processes.ts'
import { publishSingly, publishStorm, type Desk } from './publications.ts'

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

/** Measures a newsroom that runs as `npm start` runs it, through its public doors. */
export async function measureAvizier(
  newsroom: RunningNewsroom,
  documents: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<Figures> {
  const desk = await openDesk(newsroom)
  const memory = watchMemory(newsroom.publisherId)
  /** Like the peers, it begins each with nothing left to do: no part of the search index, no compressed pages. */
  const rest = () =>
    progress.step('Wait until nothing is left to do', () => untilIdle(newsroom.publisherId, signal))
  await rest()
  const single = await progress.step('Publish 100, one at a time', () =>
    publishSingly(desk, 100, signal),
  )
  await rest()
  const storm = await progress.step('Publish 100 in 10 s', () => publishStorm(desk, signal))
  await rest()
  const began = performance.now()
  await progress.step('Rebuild', () => rebuild(newsroom, signal))
  const rebuilt = performance.now() - began
  const alone = await peakOf(newsroom.publisherId)
  progress.say(`  the publisher alone held ${Math.round(alone / 1_000_000)} MB at most`)
  return {
    documents,
    tool: 'Avizier',
    single,
    storm,
    rebuild: rebuilt,
    // The publisher with what it starts, as for the peers.
    memory: Math.max(await memory.stop(), alone),
    files: await countFiles(dataDirLayout(newsroom.settings.dataDir).current),
  }
}

/** Writes what the newest release says under titles of its own; one session for all of them. */
async function openDesk({ settings }: RunningNewsroom): Promise<Desk> {
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
  return {
    async publish(title) {
      const data = { ...example, title, _status: 'published' }
      const { doc } = published.parse(await call('POST', '/press-releases?depth=0', data))
      return documentPath('press-releases', doc)
    },
    read: async (address) => {
      const answer = await fetch(siteUrl + address)
      return answer.ok ? answer.text() : answer.text().then(() => '')
    },
  }
}

/** As a webmaster does it: `npm run rebuild`. */
const rebuild = ({ settings }: RunningNewsroom, signal: AbortSignal): Promise<void> =>
  runToEnd(
    {
      name: 'rebuild',
      command: ownScript('scripts/rebuild.ts'),
      environment: {
        ...process.env,
        DATA_DIR: settings.dataDir,
        SITE_PORT: String(settings.sitePort),
        CMS_PORT: String(settings.cmsPort),
      },
      logsDir: dataDirLayout(settings.dataDir).logsDir,
    },
    signal,
  )

/** The most memory that a process has ever held. */
async function peakOf(processId: number): Promise<number> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024
}
