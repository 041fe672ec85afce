import { createHash, randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { SMTPServer } from 'smtp-server'
import type { Newsroom } from '../start/newsroom.ts'
import type { Progress } from '../start/progress.ts'
import { openEditor } from './editor.ts'
import { spreadOf } from './figures.ts'
import { run } from './newsroom.ts'
import { publishSingly, type Editor } from './publications.ts'

/** How long a publication takes without subscribers and with them, in milliseconds, and what becomes of its letters. */
export interface MailFigures {
  subscribers: number
  before: number
  /** Of a release to all of them, and of what is published right after it, while its letters are written and sent. */
  release: number
  during: number
  /** From the answer to whoever publishes until every letter is in the outbox. */
  queued: { median: number; worst: number }
  /** Letters that the mail server took in a minute. */
  perMinute: number
}

const publications = 20
const releases = 5

/** Publishes to nobody, then to so many, in the same newsroom, with a mail server of this machine. */
export async function measureMail(
  newsroom: Newsroom,
  subscribers: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<MailFigures> {
  const before = await withNewsroom(newsroom, progress, signal, (editor) =>
    progress.step(`Publish ${publications} to nobody`, () =>
      medianOf(editor, publications, signal),
    ),
  )
  subscribe(newsroom, subscribers)
  const server = await openMailServer()
  // As somebody sets them; only the mailer is told.
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    MAIL_FROM: 'stiri@exemplu.ro',
    MAIL_PER_MINUTE: '100000',
  })
  try {
    const measured = await withNewsroom(newsroom, progress, signal, (editor) =>
      measureReleases({ newsroom, subscribers, editor, server, progress, signal }),
    )
    return { subscribers, before, ...measured }
  } finally {
    await server.close()
  }
}

interface Releases {
  newsroom: Newsroom
  subscribers: number
  editor: Editor
  server: { taken: () => number }
  progress: Progress
  signal: AbortSignal
}

async function measureReleases({
  newsroom,
  subscribers,
  editor,
  server,
  progress,
  signal,
}: Releases): Promise<Omit<MailFigures, 'subscribers' | 'before'>> {
  const released: number[] = []
  const queued: number[] = []
  for (let release = 1; release <= releases; release += 1)
    await progress.step(`Publish to ${subscribers}, ${release} of ${releases}`, async () => {
      const timed = timing(editor)
      released.push((await publishSingly(timed, 1, signal)).median)
      const letters = release * subscribers
      queued.push(await untilQueued(newsroom, letters, timed.answered(), signal))
      while (server.taken() < letters) await pause(100, undefined, { signal })
    })
  const taken = server.taken()
  const begun = performance.now()
  const during = await progress.step('Publish while letters are written and sent', () =>
    medianOf(editor, releases, signal),
  )
  const perMinute = Math.round(((server.taken() - taken) * 60_000) / (performance.now() - begun))
  const { median, worst } = spreadOf(queued)
  return { perMinute, release: spreadOf(released).median, during, queued: { median, worst } }
}

async function withNewsroom<T>(
  newsroom: Newsroom,
  progress: Progress,
  signal: AbortSignal,
  work: (editor: Editor) => Promise<T>,
): Promise<T> {
  await using running = await run(newsroom, progress, signal, ['mailer'])
  return await running.whileAlive(work(await openEditor(newsroom)))
}

const medianOf = async (editor: Editor, count: number, signal: AbortSignal): Promise<number> =>
  (await publishSingly(editor, count, signal)).median

/** Remembers when the last publication was answered. */
function timing(editor: Editor): Editor & { answered: () => number } {
  let answered = 0
  return {
    ...editor,
    async publish(title) {
      const address = await editor.publish(title)
      answered = performance.now()
      return address
    },
    answered: () => answered,
  }
}

/** People who have confirmed that they want everything at once; the newsroom does not run. */
function subscribe({ settings }: Newsroom, count: number): void {
  const database = new DatabaseSync(dataDirLayout(settings.dataDir).database)
  const person = database.prepare(
    'INSERT INTO subscribers (id, email, token_hash, made_at, bounces) VALUES (?, ?, ?, ?, 0)',
  )
  const wanted = database.prepare(
    `INSERT INTO subscriptions (id, key, subscriber, target, label, rhythm, token_hash, is_active, confirmed_at)
     VALUES (?, ?, ?, '/', 'Tot ce publică biroul', 'at-once', ?, 1, ?)`,
  )
  const now = new Date().toISOString()
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  database.exec('BEGIN IMMEDIATE')
  for (let index = 0; index < count; index += 1) {
    const id = randomUUID()
    person.run(id, `abonat${index}@exemplu.ro`, hash(`${id} tot`), now)
    wanted.run(randomUUID(), `${id} /`, id, hash(`${id} una`), now)
  }
  database.exec('COMMIT')
  database.close()
}

async function untilQueued(
  { settings }: Newsroom,
  letters: number,
  answered: number,
  signal: AbortSignal,
): Promise<number> {
  const database = new DatabaseSync(dataDirLayout(settings.dataDir).database, { readOnly: true })
  const written = database.prepare("SELECT count(*) AS letters FROM mails WHERE purpose = 'news'")
  try {
    while (Number(written.get()?.letters) < letters) await pause(20, undefined, { signal })
    return performance.now() - answered
  } finally {
    database.close()
  }
}

async function openMailServer() {
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 500,
    onData(stream, _, done) {
      stream.resume()
      stream.on('end', () => {
        taken += 1
        done()
      })
    },
  })
  server.on('error', () => undefined)
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.server.address()
      resolve(typeof place === 'object' && place !== null ? place.port : 0)
    })
  })
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { port, taken: () => taken, close }
}

/** A table in Markdown. */
export function mailTable({
  subscribers,
  before,
  release,
  during,
  queued,
  perMinute,
}: MailFigures): string {
  const ms = (value: number) => `${Math.round(value)} ms`
  return [
    '| subscribers | publish → live before | a release to them | while letters are sent | queued, median | queued, longest | letters a minute |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${subscribers} | ${ms(before)} | ${ms(release)} | ${ms(during)} | ${ms(queued.median)} | ${ms(queued.worst)} | ${perMinute} |`,
  ].join('\n')
}
