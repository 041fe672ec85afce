import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

export interface MailerProcess {
  /** Ends it at once, as a failing machine does. */
  kill: () => Promise<void>
  /** Asks it to end. */
  stop: () => Promise<number | null>
  log: () => string
}

interface Told {
  dataDir: string
  cmsUrl: string
  apiKey: string
  /** Absent: letters become files. */
  smtpPort?: number
}

const program = path.resolve(import.meta.dirname, '../../../site/mailer/main.ts')

/** The mailer as npm start runs it. */
export function startMailer({ dataDir, cmsUrl, apiKey, smtpPort }: Told): MailerProcess {
  const child: ChildProcess = spawn(process.execPath, [program], {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      DATA_DIR: dataDir,
      CMS_URL: cmsUrl,
      SITE_URL: 'https://stiri.exemplu.ro',
      MAILER_API_KEY: apiKey,
      MAIL_FROM: 'Primăria <stiri@exemplu.ro>',
      ...(smtpPort && { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
    log: () => said,
  }
}
