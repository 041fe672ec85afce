import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import config from '@avizier/cms/config'
import { ensureServiceAccounts, makeAccounts } from '@avizier/cms/accounts'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { ownSettings } from '@avizier/site/settings'
import { getPayload, type Payload } from 'payload'
import { houseKeys } from './house-keys.ts'

// Furnishes an empty newsroom: demonstration content unless DEMO=off, then the people, of the demonstration what they did,
// and last the accounts of the programs: nobody has ever worked in a newsroom whose first run is unfinished and that has none
// of them. In any other with people only the account of a program that is new is made.

const settings = ownSettings(process.env)
const { dataDir } = settings
const unfinished = path.join(dataDir, 'first-run.unfinished')
const keys = houseKeys(process.env)

const payload = await getPayload({ config })
const { totalDocs: people } = await payload.count({ collection: 'users' })
const { totalDocs: programs } = await payload.count({ collection: 'service-accounts' })
const isBegun = existsSync(unfinished)
if (people > 0 && (programs > 0 || !isBegun)) {
  await ensureServiceAccounts(payload, keys)
  process.exit(0)
}
// The marker names the database, so that one which this first run never began is never emptied.
const database = settings.databaseUrl ? new URL(settings.databaseUrl).pathname : 'SQLite'
if (isBegun) {
  if (readFileSync(unfinished, 'utf8') === database) await beginAgain(payload)
  else throw new Error(`${unfinished} is of another database: delete that file, then start again`)
}
await writeFile(unfinished, database)
await furnish(payload)
await rm(unfinished)
await payload.destroy()
process.exit(0)

async function furnish(payload: Payload): Promise<void> {
  const founding = { dataDir, keys, hasDemo: settings.hasDemo }
  if (!settings.hasDemo) return makeAccounts(payload, { ...founding, department: null })
  // An office that begins empty never loads what draws the demonstration.
  const { loadDemo } = await import('@avizier/demo/load-demo')
  const { loadDesk } = await import('@avizier/demo/load-desk')
  const now = new Date()
  const ids = await loadDemo(payload, now, say)
  const [department] = [...ids].filter(([key]) => key.startsWith('departments/'))
  await makeAccounts(payload, {
    ...founding,
    department: department?.[1] ?? null,
    work: (people) => loadDesk(payload, people, ids, now),
  })
}

/** A first run was cut short: what it loaded is taken away, and it starts anew in a process of its own. */
async function beginAgain(payload: Payload): Promise<never> {
  process.stdout.write('The last first run was cut short; beginning again\n')
  if (settings.databaseUrl && 'connection' in payload.db)
    await (payload.db as unknown as MongoConnected).connection.dropDatabase()
  await payload.destroy()
  const { database, uploadsDir, publisherDir, publicDir } = dataDirLayout(dataDir)
  for (const place of [
    database,
    `${database}-wal`,
    `${database}-shm`,
    uploadsDir,
    publisherDir,
    publicDir,
  ])
    await rm(place, { recursive: true, force: true })
  await rm(unfinished)
  const again = spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit' })
  process.exit(again.status ?? 1)
}

interface MongoConnected {
  connection: { dropDatabase(): Promise<unknown> }
}

function say(done: number, all: number): void {
  if (done % 20 === 0 || done === all) process.stdout.write(`${done}/${all}\n`)
}
