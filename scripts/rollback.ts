import { parseArgs } from 'node:util'
import { openNewsroom } from './start/newsroom.ts'
import { giveOrder, sentenceOf } from './webmaster/give-order.ts'
import './start/tell-refusals.ts'

// npm run rollback [-- RELEASE] [-- --why "…"]: goes back to a kept release, the one before unless another is named.
// What was published since is in it; the names are told by `npm run status`.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { why: { type: 'string' } },
})
const build = await giveOrder(await openNewsroom(process.env), {
  kind: 'rollback',
  release: positionals[0],
  reason: values.why,
})
console.log(sentenceOf(build))
process.exit(build.outcome === 'done' ? 0 : 1)
