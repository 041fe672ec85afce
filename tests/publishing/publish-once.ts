import { openPublisher } from '@avizier/site/publisher'
import { folderRegister } from './folder-register.ts'
import { siteUrl } from './site.ts'

// A publisher that brings the folder up to date once; its parent kills it on the way.
const [dataDir = '', appDir = '', registerDir = '', now = ''] = process.argv.slice(2)

const publisher = await openPublisher({
  dataDir,
  appDir,
  siteUrl,
  client: folderRegister(registerDir),
  clock: () => new Date(now),
  log: () => undefined,
  compressAfterMs: 0,
})
process.send?.('ready')
await publisher.follow(0, new AbortController().signal)
await publisher.publish()
await publisher.settled()
await publisher.close()
