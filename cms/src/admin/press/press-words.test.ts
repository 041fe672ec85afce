import { expect, it } from 'vitest'
import type { SentLetter } from '../../press/press-view.ts'
import { letterFacts, reachSentence, sentSummary } from './press-words.ts'

const now = new Date('2026-11-29T10:00:00.000Z')
const letter: SentLetter = {
  id: '1',
  name: 'Ana Pop, Gazeta',
  to: 'ana@exemplu.ro',
  state: 'sent',
  queuedAt: '2026-11-29T09:00:03.000Z',
  endedAt: '2026-11-29T09:00:05.000Z',
  response: '250 luat',
}
const gone: SentLetter = { ...letter, name: null, state: 'bounced' }

it('says whom a text reaches, and what became of each letter, to the second', () => {
  const post = { is: 'at work' as const, from: 'stiri@exemplu.ro', perMinute: 600 }
  const view = { post, sent: [] }
  const lists = ['Presa locală']
  expect([
    reachSentence({ ...view, lists: [], reach: 0 }, false),
    reachSentence({ ...view, lists, reach: 0 }, false),
    reachSentence({ ...view, lists, reach: 1 }, false),
    reachSentence({ ...view, lists, reach: 20 }, true),
  ]).toEqual([
    'Nu este aleasă nicio listă: textul nu pleacă la presă.',
    'Pe „Presa locală” nu este niciun jurnalist care primește mesaje.',
    'La publicare ajunge la un jurnalist: „Presa locală”.',
    'Rectificările și actualizările cu notă ajung la 20 de\u00A0jurnaliști: „Presa locală”.',
  ])
  expect(sentSummary([letter, gone], now)).toBe(
    '1 din 2 trimise · 1 nu a ajuns · scrise azi, la 11:00',
  )
  expect(sentSummary([{ ...letter, state: 'filed' }], now)).toBe(
    '0 din 1 trimise · 1 scris în fișier, fără să plece · scrise azi, la 11:00',
  )
  expect(letterFacts(letter)).toEqual([
    'ana@exemplu.ro',
    'scris 29.11.2026, 11:00:03',
    'trimis 29.11.2026, 11:00:05',
  ])
  expect(letterFacts({ ...gone, to: null, endedAt: null, state: 'waiting' })).toEqual([
    'scris 29.11.2026, 11:00:03',
    'așteaptă',
  ])
})
