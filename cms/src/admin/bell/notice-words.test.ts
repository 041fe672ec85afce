import { expect, it } from 'vitest'
import { eventNames } from '../../remarks/concerned.ts'
import { noticeWords } from './notice-words.ts'

it('says who did what, for each that may happen, in Romanian', () => {
  expect(eventNames.map((event) => noticeWords({ event, by: 'Ana' }))).toEqual([
    'Ana a trimis spre verificare',
    'Ana a returnat',
    'Ana a aprobat',
    'Ana a programat',
    'Ana a renunțat la programare',
    'Ana a publicat',
    'Ana a publicat de urgență, fără verificare',
    'Ana a făcut verificarea restantă',
    'Ana a retras de pe site',
    'Ana a repus pe site',
    'Ana a scris o observație',
    'Ana a răspuns la o observație',
    'Ana a încheiat o observație',
    'S-a primit o propunere',
  ])
  expect(noticeWords({ event: 'publish', by: null })).toBe('Redacția a publicat')
})
