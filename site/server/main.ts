import { createServer, type Server } from 'node:http'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { minuteMs } from '@avizier/shared/dates'
import { ownSettings } from '../settings.ts'
import { answering } from './answer.ts'

// The public site over HTTP: a plain web server for the folder that the publisher writes. Any other does as well.

/** A form with its files, on a slow line: as long as the counter waits for it. */
const longestRequestMs = 11 * minuteMs

const settings = ownSettings(process.env)
const server = serveFolder(dataDirLayout(settings.dataDir).current, settings.counterPort)
server.listen(settings.sitePort, () => console.log(`Listening on port ${settings.sitePort}`))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close()
    server.closeIdleConnections()
  })

/** A server, not yet listening. What goes wrong with one request is told in the log and ends that request only. */
function serveFolder(publicDir: string, counterPort: number): Server {
  const answer = answering(publicDir, counterPort)
  return createServer({ requestTimeout: longestRequestMs }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end()
    })
  })
}
