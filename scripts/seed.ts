import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { z } from 'zod'
import { environmentOf } from './start/environment.ts'
import { lockDataDir } from './start/lock.ts'
import { openNewsroom } from './start/newsroom.ts'
import './start/tell-refusals.ts'

// npm run seed -- --documents 30000: a large archive for measurement, added to the newsroom in DATA_DIR; on
// SQLite while it does not run.

const { values } = parseArgs({ options: { documents: { type: 'string' } } })
const documents = z.coerce.number().int().min(1).max(1_000_000).safeParse(values.documents)
if (!documents.success) {
  console.error('How many? npm run seed -- --documents 30000')
  process.exit(1)
}

const newsroom = await openNewsroom(process.env)
// MongoDB lets several processes write; SQLite would refuse the newsroom that runs, or us.
const { dataDir, databaseUrl } = newsroom.settings
const unlock = databaseUrl ? undefined : lockDataDir(dataDir)
Object.assign(process.env, environmentOf('cms', newsroom, process.env))
const { default: config } = await import('@avizier/cms/config')
const { seedArchive } = await import('@avizier/cms/large-archive')

const begun = performance.now()
const payload = await getPayload({ config })
await seedArchive(payload, documents.data, new Date(), (done) => {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  process.stdout.write(`${done} of ${documents.data} documents, ${seconds} s\n`)
})
await payload.destroy()
unlock?.()
process.exit(0)
