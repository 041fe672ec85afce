import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { MailSettings } from '@avizier/shared/mail/settings'
import { ChainError } from '../following/chain.ts'
import { createBackOff } from '../following/back-off.ts'
import { follow } from '../following/follow.ts'
import { createRegisterClient } from '../following/register-client.ts'
import { holdAlone } from '../publisher/lock.ts'
import { ownSettings } from '../settings.ts'
import { createCmsClient } from './cms-client.ts'
import { keepErasing } from './erase-files.ts'
import { filePost } from './file-post.ts'
import { openJournal } from './journal.ts'
import { rowFollower } from './row-follower.ts'
import { sending } from './sending.ts'
import { smtpPost } from './smtp-post.ts'

// The mailer as a process: follows the register, so that letters are written of what became public, and sends what is in
// the outbox of the CMS, for as long as it runs. The two do not wait for each other.

const settings = ownSettings(process.env)
const { mail, dataDir, siteUrl, cmsUrl } = settings
const { mailerDir, mailDir } = dataDirLayout(dataDir)
const apiKey = process.env.MAILER_API_KEY
if (!apiKey) stop('MAILER_API_KEY is not set: `npm start` sets it from the secrets in DATA_DIR')

// Letters give way to publications where the machine has too little for both.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
const end = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort())
await mkdir(mailerDir, { recursive: true, mode: 0o700 })
const release = holdAlone(path.join(mailerDir, 'lock.db'))
if (!release) stop(`Another mailer works in ${mailerDir}: there is one for each folder`)

const clock = () => new Date()
const post = mail.smtpUrl
  ? smtpPost({ url: mail.smtpUrl, host: new URL(siteUrl).hostname, dkim: signatureOf(mail) })
  : filePost(mailDir)
const journal = openJournal(path.join(mailerDir, 'journal.db'))
const cms = createCmsClient(cmsUrl, apiKey)
const round = sending({
  cms,
  journal,
  post,
  from: mail.from,
  perMinute: mail.perMinute,
  clock,
  steadyClock: () => performance.now(),
  signal: end.signal,
})

await Promise.all([
  keepSending(),
  keepFollowing(),
  keepErasing({ folder: mailDir, clock, signal: end.signal, log }),
])
post.close()
journal.close()
release()

async function keepSending(): Promise<void> {
  const backOff = createBackOff({ signal: end.signal, log, describe })
  while (!end.signal.aborted) {
    const problems = await round().then(
      (trouble) => (trouble === null ? [] : [`No letter leaves: ${trouble}; trying again`]),
      (error: unknown) => (end.signal.aborted ? [] : [error]),
    )
    await backOff(problems)
    // A CMS that answers at once though nothing is due must not be asked without end.
    if (!end.signal.aborted) await pause(5)
  }
}

async function keepFollowing(): Promise<void> {
  const options = { signal: end.signal, log, describe }
  const backOff = createBackOff(options)
  while (!end.signal.aborted) {
    const follower = await rowFollower(cms).catch(async (error: unknown) => {
      await backOff([error])
      return undefined
    })
    if (!follower) continue
    const client = createRegisterClient(cmsUrl, apiKey ?? '')
    // A register that is another one is read from where the CMS says now.
    const isFinal = (problem: unknown): problem is ChainError => problem instanceof ChainError
    await follow(follower, { ...options, client, isFinal }).ended.catch((error: unknown) =>
      backOff([error]),
    )
  }
}

function describe(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem)
  const cause = problem.cause instanceof Error ? ` (${problem.cause.message})` : ''
  return `${problem.message}${cause}; trying again`
}

function signatureOf({ dkim }: MailSettings) {
  if (!dkim) return undefined
  const { domain: domainName, selector: keySelector, keyFile } = dkim
  return { domainName, keySelector, privateKey: readFileSync(keyFile, 'utf8') }
}

function log(line: string): void {
  process.stdout.write(`${new Date().toISOString()} ${line}\n`)
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
