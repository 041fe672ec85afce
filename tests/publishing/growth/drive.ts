import path from 'node:path'
import type { OrderKind } from '@avizier/shared/register-api'
import { z } from 'zod'
import { openFirst } from './first.ts'

// Opens the first newsroom with the code that this file stands in, which may be a copy, and says what came of it:
// node drive.ts '{ "home": …, "appDir": …, "isPublished": …, "orders": ["verify", …] }'

const askedSchema = z.object({
  home: z.string(),
  appDir: z.string(),
  isPublished: z.boolean(),
  /** Where the clock stands; without it, where it stood when the newsroom was written. */
  now: z.iso.datetime().optional(),
  orders: z.array(z.enum(['verify', 'rollback', 'night'])),
})
export type Asked = z.infer<typeof askedSchema>

/** What is written to the standard output, as JSON. */
export interface Driven {
  folder: string
  /** Where the clock stands at the end. */
  now: string
  /** The newest row that is public. */
  row: number
  /** Of each order, and first of what the publisher began by itself. */
  builds: { kind: OrderKind; outcome: string; error: string | null; changed: number | null }[]
  releases: string[]
  failing: number
  /** Files compared by the last comparison. */
  files: number
  log: string[]
}

const { home, appDir, isPublished, now, orders } = askedSchema.parse(
  JSON.parse(process.argv[2] ?? ''),
)
const room = await openFirst(home, { isPublished })
if (now) room.now = new Date(now)
const publisher = await room.publisher(path.resolve(appDir))
await room.bring(publisher)
await publisher.work()
for (const kind of orders) {
  const hours = kind === 'night' ? 24 : 1 / 60
  room.now = new Date(room.now.getTime() + hours * 3_600_000)
  if (kind !== 'night') publisher.order({ kind, release: null, by: 'webmaster', reason: 'test' })
  await publisher.work()
}
const { row, builds, releases, failing, verification } = publisher.state()
await publisher.close()
const driven: Driven = {
  folder: room.folder,
  now: room.now.toISOString(),
  row,
  builds: builds
    .reverse()
    .map(({ kind, outcome, error, changed }) => ({ kind, outcome, error, changed })),
  releases: releases.map(({ name }) => name),
  failing: failing.count,
  files: verification?.files ?? 0,
  log: room.log,
}
process.stdout.write(JSON.stringify(driven))
