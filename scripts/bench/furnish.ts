import path from 'node:path'
import config from '@avizier/cms/config'
import { makeAccounts } from '@avizier/cms/accounts'
import { seedArchive } from '@avizier/cms/large-archive'
import { departments, topics } from '@avizier/demo/office'
import { readSettings } from '@avizier/shared/settings'
import { getPayload } from 'payload'
import { z } from 'zod'
import { houseKeys } from '../start/house-keys.ts'

// Makes a newsroom for measurement from nothing: departments, topics, accounts, and as many documents as it is told.

const { dataDir } = readSettings(process.env)
const documents = z.coerce.number().int().positive().parse(process.argv[2])

const payload = await getPayload({ config })
const ids: string[] = []
for (const { name, slug, description, phone, address, hours } of departments) {
  const data = { name, slug, description, phone, address, hours }
  ids.push((await payload.create({ collection: 'departments', data })).id)
}
for (const { name, slug, description } of topics)
  await payload.create({ collection: 'topics', data: { name, slug, description } })
await makeAccounts(payload, {
  dataDir: path.resolve(dataDir),
  hasDemo: true,
  keys: houseKeys(process.env),
  department: ids[0] ?? null,
})
await seedArchive(payload, documents, new Date(), (done) => console.log(`${done}/${documents}`))
await payload.destroy()
process.exit(0)
