import { benchPublish } from './bench/publish.ts'
import { openNewsroom } from './start/newsroom.ts'

// npm run bench publish: figures of the newsroom that is running, beside a peer's in the same run.

const benches: Record<string, typeof benchPublish> = { publish: benchPublish }

const [name = ''] = process.argv.slice(2)
const bench = benches[name]
if (!bench) {
  console.error(`Which bench? npm run bench ${Object.keys(benches).join(' | ')}`)
  process.exit(1)
}
await bench(await openNewsroom(process.env))
