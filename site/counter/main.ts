import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { ownSettings } from '../settings.ts'
import { answering } from './answer.ts'
import { createCmsClient } from './cms-client.ts'
import { followApp } from './current-app.ts'
import { followMirror } from './open-mirror.ts'
import { awayPage } from './plain-page.ts'

// The counter: what the public site cannot be because it is only files. Today it shows what is not public to those who were
// given a link. The site does not know it; without it the site is what it was.

const settings = ownSettings(process.env)
const { cmsUrl, counterPort, dataDir, siteUrl } = settings
const layout = dataDirLayout(dataDir)
const mirror = followMirror(layout.mirror)
const appDir = process.env.AVIZIER_APP_DIR ?? path.resolve(import.meta.dirname, '../dist')
const answer = answering({
  cms: createCmsClient(cmsUrl),
  mirror: mirror.now,
  app: followApp(layout.publicDir, appDir),
  siteUrl,
  cmsUrl,
  clock: () => new Date(),
})

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => fail(error, request, response))
})
// Only the machine's own web server asks it.
server.listen(counterPort, '127.0.0.1', () => console.log(`Listening on port ${counterPort}`))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => mirror.close())
    server.closeIdleConnections()
  })

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
