import { expect, it } from 'vitest'
import { submissionActs, submissionStates } from '../../inbox/states.ts'
import { doneSentence } from './done-sentence.ts'
import { eraseSentences } from './erase-sentences.ts'
import { letterSentence } from './letter-sentence.ts'
import { standingSentence } from './standing-sentence.ts'

const now = new Date('2026-11-29T12:00:00Z')
const facts = {
  at: '2026-11-29T10:00:00.000Z',
  answeredAt: null,
  erasedAt: null,
  takenBy: 'Ana Pop',
}

it('says how it stands, in Romanian', () => {
  expect(submissionStates.map((state) => standingSentence({ ...facts, state }, now))).toEqual([
    'Primită azi, la 12:00. Nu a preluat-o încă nimeni.',
    'Primită azi, la 12:00. Preluată de Ana Pop.',
    'Primită azi, la 12:00. S-a răspuns; se ocupă Ana Pop.',
    'Primită azi, la 12:00. Încheiată de Ana Pop, fără răspuns.',
    'Primită azi, la 12:00. Marcată ca spam.',
    'Primită azi, la 12:00. A devenit o solicitare; tot ce s-a trimis este acolo.',
  ])
  const erased = { ...facts, state: 'closed', erasedAt: '2026-11-29T11:00:00.000Z' } as const
  expect(standingSentence(erased, now)).toBe(
    'Primită azi, la 12:00. Datele persoanei au fost șterse azi, la 13:00.',
  )
})

it('says what was done, by whom', () => {
  expect(submissionActs.map((act) => doneSentence(act, 'Ana'))).toEqual([
    'Ana a preluat',
    'Ana a renunțat la preluare',
    'Ana a răspuns',
    'Ana a încheiat, fără răspuns',
    'Ana a redeschis',
    'Ana a marcat ca spam',
    'Ana a scos marcajul de spam',
    'Ana a șters datele persoanei',
  ])
  expect(doneSentence('erase', null)).toBe(
    'Datele persoanei s-au șters de la sine, la sfârșitul termenului',
  )
})

it('says of an answer what became of it, unless it has left', () => {
  const letter = { queuedAt: '2026-11-29T10:00:00.000Z', response: null }
  const told = (state: Parameters<typeof letterSentence>[0]['state'], response: string | null) =>
    letterSentence({ ...letter, state, response }, now)?.words ?? null
  expect(told('sent', '250 OK')).toBeNull()
  expect(told('filed', 'Scris în „mail/1.eml”; nu a plecat nicăieri.')).toBe(
    'Răspunsul scris azi, la 12:00 este un fișier și nu a plecat: instalația nu are un server de poștă.',
  )
  expect(told('waiting', null)).toBe('Răspunsul scris azi, la 12:00 așteaptă să plece.')
  expect(told('bounced', '550 No such user')).toBe(
    'Răspunsul scris azi, la 12:00 nu a ajuns: adresa nu îl primește. Serverul de poștă a spus: „550 No such user”.',
  )
})

it('says of erasing that it ends subscriptions and leaves letters that are files, only where it does', () => {
  const told = (
    form: 'contact' | 'subscription',
    hasLetters: boolean,
    areLettersFiles: boolean,
  ) => {
    const sentences = eraseSentences({ form, hasLetters, areLettersFiles }).join(' ')
    return [/abonamentele/.test(sentences), /28 de zile/.test(sentences)]
  }
  expect(told('contact', true, false)).toEqual([false, false])
  expect(told('contact', false, true)).toEqual([false, false])
  expect(told('contact', true, true)).toEqual([false, true])
  expect(told('subscription', false, true)).toEqual([true, true])
  expect(told('subscription', false, false)).toEqual([true, false])
})
