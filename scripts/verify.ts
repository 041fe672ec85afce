import { getPayload } from 'payload'
import { environmentOf } from './start/environment.ts'
import { openNewsroom } from './start/newsroom.ts'

// npm run verify: is the register whole, and does it tell the truth? Heals what a hook missed and says what that was.

const newsroom = await openNewsroom(process.env)
Object.assign(process.env, environmentOf('cms', newsroom, process.env))
const { default: config } = await import('@avizier/cms/payload.config.ts')
const { verifyRegister } = await import('@avizier/cms/register/verify-register.ts')
const { sweep } = await import('@avizier/cms/register/sweep.ts')

const payload = await getPayload({ config })
const verdict = await verifyRegister(payload)
if (!verdict.isWhole) {
  console.error(`The register breaks at row ${verdict.number}: ${verdict.fault}.`)
  console.error('Compare with a backup: a row was changed outside of the CMS.')
  process.exit(1)
}
console.log(`The register is whole: ${verdict.rows} rows, last hash ${verdict.hash}`)
const healed = await sweep(payload, new Date())
for (const subject of healed) console.log(`healed ${subject}`)
console.log(`${healed.length} documents needed healing`)
await payload.destroy()
process.exit(0)
