import { mkdir } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { minuteMs } from '@avizier/shared/dates'
import { loadApp } from '../publisher/pages/pool.ts'
import { entryOf } from '../publisher/releases/release.ts'
import { ownSettings } from '../settings.ts'
import { answering } from './answer.ts'
import { createCmsClient } from './cms-client.ts'
import { followApp } from './current-app.ts'
import { hasDiskRoom } from './intake/disk-room.ts'
import { createLimits } from './intake/limits.ts'
import { usualPatience } from './intake/read-body.ts'
import { createRoom } from './intake/room.ts'
import { createBell } from './journal/bell.ts'
import { deliver } from './journal/deliver.ts'
import { openJournal } from './journal/journal.ts'
import { reconsiderDaily } from './journal/reconsider-daily.ts'
import { bringingTo } from './journal/submissions-client.ts'
import { followMirror } from './open-mirror.ts'
import { awayPage } from './plain-page.ts'

// The counter: what the public site cannot be because it is only files. It shows what is not public to those who were given a
// link, and takes in what the city sends. The site does not know it; without it the site is what it was.

/** Bodies of forms in memory, of all that are read at the same moment: three of the largest, a hundred of texts. */
const mostBytesRead = { texts: 20_000_000, files: 160_000_000 }
/** A form with its files, on a slow line. */
const longestRequestMs = usualPatience.filesMs + minuteMs

const settings = ownSettings(process.env)
const { cmsUrl, counterPort, dataDir, siteUrl } = settings
const apiKey = process.env.COUNTER_API_KEY
if (!apiKey) stop('COUNTER_API_KEY is not set: `npm start` sets it from the secrets in DATA_DIR')
const clock = () => new Date()
const layout = dataDirLayout(dataDir)
await mkdir(layout.counterDir, { recursive: true, mode: 0o700 })
const journal = openJournal(layout.journal)
const bell = createBell()
const log = (line: string) => console.error(line)
const endReconsidering = reconsiderDaily({ journal, clock, wasPut: bell.ring, log })
const mirror = followMirror(layout.mirror)
const appDir = process.env.AVIZIER_APP_DIR ?? path.resolve(import.meta.dirname, '../dist')
const answer = answering({
  cms: createCmsClient(cmsUrl),
  mirror: mirror.now,
  app: followApp(layout.publicDir, appDir),
  ownApp: () => loadApp(entryOf(appDir)),
  siteUrl,
  cmsUrl,
  clock,
  sendsMail: process.env.AVIZIER_SENDS_MAIL !== 'no',
  journal,
  wasPut: bell.ring,
  limits: createLimits(clock),
  hasDiskRoom: () => hasDiskRoom(layout.counterDir),
  rooms: { texts: createRoom(mostBytesRead.texts), files: createRoom(mostBytesRead.files) },
  patience: usualPatience,
})

const end = new AbortController()
const delivering = deliver({
  journal,
  bring: bringingTo(cmsUrl, apiKey),
  untilPut: bell.heard,
  signal: end.signal,
  log,
})

const server = createServer({ requestTimeout: longestRequestMs }, (request, response) => {
  answer(request, response).catch((error: unknown) => fail(error, request, response))
})
// Only the machine's own web server asks it.
server.listen(counterPort, '127.0.0.1', () => console.log(`Listening on port ${counterPort}`))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    end.abort()
    endReconsidering()
    server.close(() => {
      mirror.close()
      void delivering.then(() => journal.close())
    })
    server.closeIdleConnections()
  })

function stop(why: string): never {
  console.error(why)
  process.exit(1)
}

/** A failure ends one request. The log does not name the address: whoever has it can open the page. */
function fail(error: unknown, { method }: IncomingMessage, response: ServerResponse): void {
  console.error(`${method} failed:`, error)
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '60' })
  response.end(method === 'HEAD' ? undefined : awayPage)
}
