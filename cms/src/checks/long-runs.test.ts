import { expect, it } from 'vitest'
import { noFacts } from './facts/facts.ts'
import { findingsOf } from './findings-of.ts'
import { wordsOf } from './rules/words-of.ts'
import { written } from './testing.ts'

// Whoever pastes a picture as letters must not make everybody wait: what every rule takes grows with the text, not with its
// square. Compared is the processor's time for a run and for one ten times as long.

const now = new Date('2026-11-23T08:00:00.000Z')
const shortRun = 4_000
const longer = 10
/** Ten for what grows with the text, a hundred for what grows with its square. */
const mostGrowth = 30
/** What a busy machine adds. */
const noise = 250_000

const units = {
  ...{
    letters: 'a',
    capitals: 'Ș',
    digits: '1',
    dots: '.',
    quotes: '„',
    straight: '"',
    curly: '“',
  },
  ...{ apostrophes: "'", 'curly apostrophes': '’', brackets: '(', dashes: '–', marks: '\u0306' },
  ...{ 'no spaces': '\u200B', 'no-break spaces': '\u00A0', lines: '\n', hyphens: 'a-', at: 'a@' },
  ...{ 'dotted letters': 'a.', 'spaced digits': '1 ', thousands: ',111', phones: '07 ' },
  ...{ weekdays: 'luni, ', streets: 'strada a nr. ', homes: 'domiciliat ', accounts: 'RO12 AAAA ' },
  ...{ perfects: 'a a t ', sentences: 'Unu doi. ', words: 'cuvânt ', quoted: '„a" ', slashes: '/' },
}

const spent = (act: () => unknown): number => {
  const before = process.threadCpuUsage()
  act()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}

function check(run: string): void {
  const url = { url: 'https://stiri.exemplu.ro/' }
  for (const text of [run, `x${run} x`]) {
    const document = written({
      ...{ title: text, lead: text, body: [text, { text, isBold: true }, { text, level: 2 }] },
      links: [{ path: 'body', words: text, to: url }],
    })
    findingsOf(document, noFacts, now)
    wordsOf(text)
  }
}

it.each([...Object.entries(units), ['spaces', ' ']])(
  'reads a long run of %s in time that grows with its length',
  (_, unit) => {
    const run = (length: number) => unit.repeat(Math.ceil(length / unit.length))
    check(run(100))
    const few = spent(() => check(run(shortRun)))
    const many = spent(() => check(run(shortRun * longer)))
    expect(many).toBeLessThan(few * mostGrowth + noise)
  },
)
