import { dataDirLayout } from '@avizier/shared/data-dir'
import { openOrderBook } from '@avizier/site/order-book'
import { openNewsroom } from './start/newsroom.ts'
import { giveOrder, sentenceOf } from './webmaster/give-order.ts'
import { verifyRegister } from './webmaster/verify-register.ts'
import './start/tell-refusals.ts'

// npm run verify: is the register whole, does it tell the truth, and is the public folder what it says? Heals what a
// hook missed and what was changed by hand, and says what that was.

const newsroom = await openNewsroom(process.env)
const isWhole = await verifyRegister(newsroom, (line) => console.log(line))
if (!isWhole) process.exit(1)

const build = await giveOrder(newsroom, { kind: 'verify' })
if (build.outcome === 'failed') {
  console.error(sentenceOf(build))
  process.exit(1)
}
const orderBook = openOrderBook(dataDirLayout(newsroom.settings.dataDir).orderBook)
const verification = orderBook.verification()
orderBook.close()
for (const { path, fault } of verification?.differences ?? []) console.log(`${path}: ${fault}`)
console.log(
  `${verification?.files} pages compared with a full build, ${build.changed} files differed`,
)
process.exit(build.changed === 0 ? 0 : 1)
