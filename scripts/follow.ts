import { parseArgs } from 'node:util'
import { codeOf } from '@avizier/shared/error-code'
import { ChainError } from '@avizier/site/following/chain'
import { follow } from '@avizier/site/following/follow'
import { CmsError } from '@avizier/site/following/call-cms'
import { createRegisterClient } from '@avizier/site/following/register-client'
import { Refusal } from './start/refusal.ts'
import { openCursorFile } from './webmaster/cursor-file.ts'
import { hearing } from './webmaster/hearing.ts'
import { registerAccess } from './webmaster/register-access.ts'
import { rowPrinter } from './webmaster/row-printer.ts'
import { linesTo } from './webmaster/lines.ts'
import { readFrom, startOf } from './webmaster/where-to-start.ts'
import './start/tell-refusals.ts'

// npm run follow [-- --from 0|now|NUMBER] [--cursor FILE] [--url https://…]: prints the rows of the register as they come, one
// line of JSON each. What it says besides goes to stderr, so that stdout is JSON alone.

const { values } = parseArgs({
  options: { from: { type: 'string' }, cursor: { type: 'string' }, url: { type: 'string' } },
})
const from = readFrom(values.from)
const file = values.cursor === undefined ? undefined : openCursorFile(values.cursor)
// Whatever is called at the end lives until then, and with it the lock.
if (file) process.once('exit', file.hold())
const { cmsUrl, apiKey } = await registerAccess(process.env, values.url)

const end = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort())
const { client, isFinal } = hearing(createRegisterClient(cmsUrl, apiKey))
const options = { client, isFinal, signal: end.signal, log: (line: string) => console.error(line) }

try {
  const start = (await file?.read()) ?? (await startOf(from, options))
  if (start) {
    // At once: what comes while nobody follows is not skipped by the next start.
    await file?.write(start)
    console.error(`Following ${cmsUrl} after row ${start.number}`)
    const lines = linesTo(process.stdout)
    await follow(rowPrinter({ start, lines, file, signal: end.signal }), options).ended
  }
} catch (error) {
  // Whoever read along has enough.
  if (codeOf(error) === 'EPIPE') process.exit(0)
  if (error instanceof ChainError || error instanceof CmsError) throw new Refusal(error.message)
  throw error
}
