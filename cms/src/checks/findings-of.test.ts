import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { noFacts } from './facts/facts.ts'
import { findingsOf } from './findings-of.ts'
import { letPassKey, letPassSecretOf } from './let-pass/key.ts'
import { rules } from './rules.ts'
import { now, written } from './testing.ts'

const document = written({
  title: 'Strada Teilor se închide luni, 6 decembrie 2026',
  lead: 'Ion Pop, CNP 1800101221144, locuiește în "zonă" și va fi anunțat.',
})
const told = (facts = noFacts) =>
  findingsOf(document, facts, now).map(({ rule, severity, blocks, path }) => [
    rule,
    severity,
    blocks,
    path,
  ])

describe('the findings of a document', () => {
  it('have errors first, and say which of them block', () => {
    expect(told()).toEqual([
      ['cnp', 'error', true, 'lead'],
      ['weekday', 'error', true, 'title'],
      ['quotes', 'advice', false, 'lead'],
    ])
  })

  it('what was let pass is advice that says by whom and why, for these words alone', () => {
    const key = letPassKey('', 'cnp', '1800101221144')
    const letPass = [{ key, by: 'Ana Pop', reason: 'Hotărâre a instanței.' }]
    const facts = { ...noFacts, letPass }
    expect(told(facts)).toEqual([
      ['weekday', 'error', true, 'title'],
      ['cnp', 'advice', false, 'lead'],
      ['quotes', 'advice', false, 'lead'],
    ])
    expect(findingsOf(document, facts, now)[1]?.message).toBe(
      '„1800101221144” este un cod numeric personal: ștergeți-l. Lăsat așa de Ana Pop: „Hotărâre a instanței.”.',
    )
    const other = {
      ...noFacts,
      letPass: [{ ...letPass[0], key: letPassKey('', 'iban', '1800101221144') }],
    }
    expect(told(other as typeof facts)[0]).toEqual(['cnp', 'error', true, 'lead'])
  })

  it('the key of what can be let pass tells nothing of it without the secret, nor of the same words elsewhere', () => {
    const keyIn = (newsroom: string, of: string) =>
      findingsOf(document, { ...noFacts, letPassSecret: letPassSecretOf(newsroom, of) }, now)[0]
        ?.key
    const key = keyIn('a secret', 'press-releases/1')
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    expect(keyIn('a secret', 'press-releases/1')).toBe(key)
    expect(keyIn('a secret', 'press-releases/2')).not.toBe(key)
    expect(keyIn('another', 'press-releases/1')).not.toBe(key)
    const unsalted = createHash('sha256').update('cnp 1800101221144').digest('hex').slice(0, 32)
    expect(key).not.toBe(unsalted)
    expect(findingsOf(document, noFacts, now)[2]?.key).toBeUndefined()
  })
})

it('each rule has a name of its own', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})

it('a text of ordinary length is read in less than 100 ms of processor time', () => {
  const long = written({
    title: 'Strada Teilor se închide miercuri, 25 noiembrie 2026',
    body: Array.from(
      { length: 60 },
      (_, index) =>
        `Pe strada numărul ${index}, între orele 9:00 și 15:00, circulația este închisă. Costă 1.200 de lei. Informații la 0264 431 900, de luni, 23 noiembrie 2026, până vineri.`,
    ),
  })
  // The fastest of some, by this thread's own time: a busy machine is not the text's fault.
  const times = Array.from({ length: 6 }, () => {
    const before = process.threadCpuUsage()
    findingsOf(long, noFacts, now)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  })
  expect(Math.min(...times)).toBeLessThan(100)
})
