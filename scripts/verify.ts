import { dataDirLayout } from '@avizier/shared/data-dir'
import { openDesk } from '@avizier/site/publisher/desk.ts'
import { getPayload } from 'payload'
import { environmentOf } from './start/environment.ts'
import { openNewsroom } from './start/newsroom.ts'
import { giveOrder, sentenceOf } from './webmaster/give-order.ts'
import './start/tell-refusals.ts'

// npm run verify: is the register whole, does it tell the truth, and is the public folder what it says? Heals what a
// hook missed and what was changed by hand, and says what that was.

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

const build = await giveOrder(newsroom, { kind: 'verify' })
if (build.outcome === 'failed') {
  console.error(sentenceOf(build))
  process.exit(1)
}
const desk = openDesk(dataDirLayout(newsroom.settings.dataDir).desk)
const verification = desk.verification()
desk.close()
for (const { path, fault } of verification?.differences ?? []) console.log(`${path}: ${fault}`)
console.log(
  `${verification?.files} pages compared with a full build, ${build.changed} files differed`,
)
process.exit(build.changed === 0 ? 0 : 1)
