import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Submission } from '@avizier/shared/forms/submission'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openJournal } from './journal.ts'

let home: string
const file = () => path.join(home, 'journal.sqlite')
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-journal-'))
})
afterEach(() => rm(home, { recursive: true }))

const submission = (number: number, at = '2026-11-29T00:00:00.000Z'): Submission => ({
  id: `6f1c1a52-9f0a-4c1d-9d0e-${String(number).padStart(12, '0')}`,
  reference: 'K7M3-9QX2',
  form: 'contact',
  at,
  values: { message: `Mesajul ${number}, numai pentru birou` },
  page: null,
  token: null,
  files: [],
})
const pdf = Buffer.from('%PDF-1.7 numai pentru birou')

it('gives back in order what was put, also after it was closed', () => {
  const journal = openJournal(file())
  journal.put({ submission: submission(2), files: [pdf, Buffer.from('b')] })
  journal.put({ submission: submission(1), files: [] })
  journal.close()
  const again = openJournal(file())
  expect(again.waiting()).toBe(2)
  const kept = again.next()
  expect(kept?.submission).toEqual(submission(2))
  expect(kept?.files.map((bytes) => Buffer.from(bytes).toString())).toEqual([pdf.toString(), 'b'])
  again.erase(submission(2).id)
  expect(again.next()).toEqual({ submission: submission(1), files: [] })
  again.close()
})

it('gives back those that may have files after all others, each of them in order', () => {
  const journal = openJournal(file())
  const forms = [
    'contact',
    'proposal',
    'end-subscription',
    'contact',
    'page-feedback',
    'end-subscription',
  ] as const
  for (const [number, form] of forms.entries())
    journal.put({ submission: { ...submission(number), form }, files: [] })
  const given: number[] = []
  for (let kept = journal.next(); kept; kept = journal.next()) {
    given.push(Number(kept.submission.id.slice(-12)))
    journal.erase(kept.submission.id)
  }
  expect(given).toEqual([2, 4, 5, 0, 1, 3])
  journal.close()
})

it('keeps the same submission once', () => {
  const journal = openJournal(file())
  for (let time = 0; time < 2; time += 1) journal.put({ submission: submission(1), files: [pdf] })
  expect(journal.waiting()).toBe(1)
  expect(journal.next()?.files).toHaveLength(1)
  journal.close()
})

it('leaves nothing on the disk of what the CMS has', async () => {
  const journal = openJournal(file())
  journal.put({ submission: submission(1), files: [pdf, Buffer.alloc(1_000_000, 'birou')] })
  const bytes = async () =>
    Buffer.concat([await readFile(file()), await readFile(`${file()}-wal`)]).toString('latin1')
  expect(await bytes()).toContain('numai pentru birou')
  journal.erase(submission(1).id)
  expect(await bytes()).not.toContain('birou')
  expect((await stat(file())).size).toBeLessThan(100_000)
  journal.close()
})

it('sets aside what can never be taken, lets others go on, and offers it again at the next start', () => {
  const journal = openJournal(file())
  journal.put({ submission: submission(1), files: [pdf] })
  journal.put({ submission: submission(2), files: [] })
  journal.setAside(submission(1).id, 'unknown form')
  expect([journal.next()?.submission.id, journal.waiting()]).toEqual([submission(2).id, 1])
  journal.reconsider(new Date('2026-11-30T00:00:00.000Z'))
  expect([journal.next()?.submission.id, journal.waiting()]).toEqual([submission(1).id, 2])
  journal.setAside(submission(1).id, 'unknown form')
  journal.reconsider(new Date('2027-11-28T23:59:59.999Z'))
  expect(journal.waiting()).toBe(2)
  journal.setAside(submission(1).id, 'unknown form')
  journal.reconsider(new Date('2027-11-29T00:00:00.000Z'))
  expect([journal.next()?.submission.id, journal.waiting()]).toEqual([submission(2).id, 1])
  journal.close()
})
