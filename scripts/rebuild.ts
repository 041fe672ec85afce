import { parseArgs } from 'node:util'
import { openNewsroom } from './start/newsroom.ts'
import { giveOrder, sentenceOf } from './webmaster/give-order.ts'
import './start/tell-refusals.ts'

// npm run rebuild [-- --why "…"]: makes the whole site anew beside the public one, checks it, then swaps it in.

const { values } = parseArgs({ options: { why: { type: 'string' } } })
const build = await giveOrder(await openNewsroom(process.env), {
  kind: 'rebuild',
  reason: values.why,
})
console.log(sentenceOf(build))
process.exit(build.outcome === 'done' ? 0 : 1)
