import { publicFace } from '@avizier/cms/public-face'
import { newsroomConfig } from '../../../cms/src/newsroom-config.ts'
import { readRow } from '../../../cms/src/register/rows.ts'
import { registerSlug } from '../../../cms/src/register/slugs.ts'
import { sweep } from '../../../cms/src/register/sweep.ts'
import { verifyRegister } from '../../../cms/src/register/verify-register.ts'
import type { RegisterRow } from '@avizier/shared/register'
import { readSettings } from '@avizier/shared/settings'
import { getPayload, type Payload } from 'payload'
import { z } from 'zod'
import { fill, illustrate } from './fill.ts'

// Opens a newsroom with the code that this file stands in, which may be a copy, lets it do something, and says what the
// register is then: node drive.ts '{ "dataDir": …, "databaseUrl": …, "act": "fill" }'

const acts = {
  /** Publishes something of every kind that the changes of support/tomorrow.ts change. */
  fill,
  illustrate,
  sweep: (payload: Payload) => sweep(payload, publicFace, { clock: () => new Date() }),
  /** Saves every document as it is. */
  async save(payload: Payload) {
    for (const collection of ['press-releases', 'announcements', 'leaflets'] as const) {
      const { docs } = await payload.find({ collection, depth: 0 })
      for (const { id } of docs)
        await payload.update({ collection, id, data: { _status: 'published' } })
    }
  },
  async retitle(payload: Payload) {
    const where = { title: { equals: 'Comunicat' } }
    const data = { title: 'Alt comunicat', _status: 'published' } as const
    await payload.update({ collection: 'press-releases', where, data })
  },
  async withdraw(payload: Payload) {
    const where = { title: { equals: 'Anunț' } }
    await payload.update({ collection: 'announcements', where, data: { _status: 'draft' } })
  },
}

const askedSchema = z.object({
  dataDir: z.string(),
  databaseUrl: z.string().optional(),
  acts: z.array(z.enum(Object.keys(acts) as (keyof typeof acts)[])),
})
export type Asked = z.infer<typeof askedSchema>

/** What is written to the standard output, as JSON, behind a line that begins so. */
export const answered = '>>> '
export interface Driven {
  /** What each act gave: of a sweep, what it healed. */
  gave: unknown[]
  verdict: Awaited<ReturnType<typeof verifyRegister>>
  rows: RegisterRow[]
}

if (import.meta.main) await drive(askedSchema.parse(JSON.parse(process.argv[2] ?? '')))

async function drive(asked: Asked): Promise<void> {
  // Migrations run by themselves in production only, and production is what is tested.
  Object.assign(process.env, { NODE_ENV: 'production', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' })
  const env = { DATA_DIR: asked.dataDir, SITE_URL: 'https://stiri.example.org' }
  const settings = { ...readSettings(env), databaseUrl: asked.databaseUrl }
  const config = newsroomConfig({ settings, secret: 'a secret for tests, thirty-two or more' })
  const payload = await getPayload({ config })
  const gave: unknown[] = []
  for (const act of asked.acts) gave.push((await acts[act](payload)) ?? null)
  const { docs } = await payload.find({
    collection: registerSlug,
    sort: 'number',
    pagination: false,
  })
  const driven: Driven = {
    gave,
    verdict: await verifyRegister(payload),
    rows: docs.map(readRow),
  }
  await payload.destroy()
  process.stdout.write(`\n${answered}${JSON.stringify(driven)}\n`, () => process.exit(0))
}
