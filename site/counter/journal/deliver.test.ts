import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { submissionSchema, type Submission } from '@avizier/shared/forms/submission'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createBell } from './bell.ts'
import { deliver } from './deliver.ts'
import { openJournal, type Journal } from './journal.ts'
import { bringingTo } from './submissions-client.ts'

/** What stands for the CMS's door: it answers as it is told, and notes what it read. */
let answers: [number, unknown][] = []
let read: { submission: Submission; files: string[]; headers: IncomingHttpHeaders }[] = []
let server: Server
let cmsUrl = ''
let journal: Journal
let end: AbortController
let logged: string[] = []

beforeEach(async () => {
  answers = []
  read = []
  logged = []
  end = new AbortController()
  journal = openJournal(':memory:')
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      void note(request.headers, Buffer.concat(chunks)).then(() => {
        const [status, body] = answers.shift() ?? [200, { received: true }]
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      })
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  cmsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  end.abort()
  journal.close()
  server.close()
})

async function note(headers: IncomingHttpHeaders, bytes: Buffer): Promise<void> {
  const type = headers['content-type'] ?? ''
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData()
  const text = form.get('submission')
  const submission = submissionSchema.parse(JSON.parse(typeof text === 'string' ? text : ''))
  const files = submission.files.map((_, index) => form.get(`file-${index}`))
  const texts = await Promise.all(
    files.map(async (file) =>
      file instanceof File ? `${file.name}: ${await file.text()}` : 'none',
    ),
  )
  read.push({ submission, files: texts, headers })
}

const submission = (number: number, files: Submission['files'] = []): Submission => ({
  id: `6f1c1a52-9f0a-4c1d-9d0e-${String(number).padStart(12, '0')}`,
  reference: 'K7M3-9QX2',
  form: 'contact',
  at: '2026-11-29T00:00:00.000Z',
  values: { message: `Mesajul ${number}` },
  page: null,
  token: null,
  files,
})

let pauses: number[] = []
let waits = 0
const delivering = () => {
  pauses = []
  waits = 0
  const bell = createBell()
  const done = deliver({
    journal,
    bring: bringingTo(cmsUrl, 'cheie', 5000),
    untilPut(signal) {
      waits += 1
      return bell.heard(signal)
    },
    signal: end.signal,
    log: (line) => logged.push(line),
    pause: (ms) => {
      pauses.push(ms)
      return new Promise((resolve) => setTimeout(resolve, 5))
    },
  })
  return { bell, done }
}
const numbers = () => read.map((each) => Number(each.submission.id.slice(-2)))

it('brings in order what waits and what comes later, with its files, and ends when it is told to', async () => {
  const plan = {
    name: 'plan „A”.pdf',
    mediaType: 'application/pdf' as const,
    bytes: 4,
    sha256: '0'.repeat(64),
  }
  journal.put({ submission: submission(1, [plan]), files: [Buffer.from('%PDF')] })
  journal.put({ submission: submission(2), files: [] })
  const { bell, done } = delivering()
  await expect.poll(() => journal.waiting()).toBe(0)
  journal.put({ submission: submission(3), files: [] })
  bell.ring()
  await expect.poll(() => journal.waiting()).toBe(0)
  expect(numbers()).toEqual([1, 2, 3])
  // Before the first ring, and after it: not one for each submission.
  expect(waits).toBe(2)
  expect(read[0]?.files).toEqual(['plan „A”.pdf: %PDF'])
  expect(read[0]?.headers.authorization).toBe('service-accounts API-Key cheie')
  end.abort()
  await done
  expect(logged).toEqual([])
})

it('brings again what did not arrive, and nothing before it', async () => {
  answers = [
    [500, {}],
    [401, {}],
    [200, { other: true }],
    [422, {}],
  ]
  journal.put({ submission: submission(1), files: [] })
  journal.put({ submission: submission(2), files: [] })
  delivering()
  await expect.poll(() => journal.waiting()).toBe(0)
  expect(numbers()).toEqual([1, 1, 1, 1, 1, 2])
  expect(pauses).toEqual([500, 1000, 2000, 4000])
  expect(logged.join()).not.toContain('Mesajul')
})

it('sets aside what can never be taken, and says why', async () => {
  answers = [[422, { refused: 'The form is unknown' }]]
  journal.put({ submission: submission(1), files: [] })
  journal.put({ submission: submission(2), files: [] })
  delivering()
  await expect.poll(() => journal.waiting()).toBe(0)
  expect(numbers()).toEqual([1, 2])
  expect(logged).toEqual([
    'The CMS cannot take K7M3-9QX2, which stays in the journal: The form is unknown',
  ])
  journal.reconsider(new Date('2026-11-29T00:00:00.000Z'))
  expect(journal.waiting()).toBe(1)
})

it('waits while the CMS is away', async () => {
  const url = cmsUrl
  server.close()
  cmsUrl = 'http://127.0.0.1:9'
  journal.put({ submission: submission(1), files: [] })
  const { done } = delivering()
  await expect.poll(() => logged).toEqual([expect.stringContaining('cannot be reached')])
  expect(journal.waiting()).toBe(1)
  end.abort()
  await done
  cmsUrl = url
})
