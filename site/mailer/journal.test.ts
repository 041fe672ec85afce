import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Outcome } from '@avizier/shared/mail/mail-api'
import { openJournal } from './journal.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'avizier-mailer-'))
})
afterEach(() => rmSync(dir, { recursive: true }))
const open = () => openJournal(path.join(dir, 'journal.db'))

const outcome = (id: string, claim: number): Outcome => ({
  id,
  claim,
  outcome: 'sent',
  at: '2026-11-29T08:30:00.000Z',
  response: '250 OK',
})

it('tells what became of letters, then that their claim is over, and nothing twice', () => {
  let journal = open()
  journal.begin(7)
  journal.begin(8)
  journal.note(outcome('a', 8))
  journal.close()
  journal = open()
  const first = journal.untold()
  expect(first).toEqual({ outcomes: [outcome('a', 8)], over: [7] })
  expect(journal.untold()).toEqual(first)
  journal.told(first)
  const second = journal.untold()
  expect(second).toEqual({ outcomes: [], over: [8] })
  journal.told(second)
  expect(journal.untold()).toEqual({ outcomes: [], over: [] })
  journal.close()
})
