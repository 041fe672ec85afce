import { createTransport } from 'nodemailer'
import { attemptOf } from './attempt-of.ts'
import type { Post } from './post.ts'

export interface Signature {
  domainName: string
  keySelector: string
  privateKey: string
}

interface SmtpOptions {
  /** As in the settings. */
  url: string
  /** What the mailer calls itself. */
  host: string
  dkim: Signature | undefined
  /** How long a server may be silent. */
  patienceMs?: number
}

/** Servers close what is idle; five at once are few for any of them. */
export const connections = 5
const usualPatienceMs = 60_000

/** Sends by a mail server. Nothing is sent twice by itself: what was not heard to the end is told. */
export function smtpPost({ url, host, dkim, patienceMs = usualPatienceMs }: SmtpOptions): Post {
  const transport = createTransport({
    pool: true,
    ...serverOf(url),
    name: host,
    maxConnections: connections,
    maxRequeues: 0,
    connectionTimeout: Math.min(patienceMs, 15_000),
    greetingTimeout: Math.min(patienceMs, 15_000),
    socketTimeout: patienceMs,
    ...(dkim && { dkim }),
  })
  return {
    sends: 'smtp',
    async send(message) {
      try {
        const { response } = await transport.sendMail(message)
        return { outcome: 'sent', response: response.slice(0, 1000), isTrouble: false }
      } catch (error) {
        return attemptOf(error)
      }
    },
    async trouble() {
      try {
        await transport.verify()
        return null
      } catch (error) {
        return attemptOf(error).response
      }
    },
    close: () => transport.close(),
  }
}

/** A password goes over a line that nobody reads, unless the server is on this machine. */
function serverOf(address: string) {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !isHere && username !== '',
    ...(isHere && { tls: { rejectUnauthorized: false } }),
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  }
}
