import { expect, it } from 'vitest'
import type { CaseAct } from '../acts.ts'
import { standingOf } from '../standing.ts'
import { letterPage } from './letter-page.ts'
import type { LetterFacts } from './case-letter.ts'

const letterhead = {
  county: 'Județul Cluj',
  office: 'Biroul Mass-media',
  institution: 'Primăria municipiului Cluj-Napoca',
  address: 'str. Moților nr. 3',
  phone: '0264 431 900',
  email: null,
}
const calendar = { bridgeDays: [], officeDays: 10 }
const nobody = { name: null, email: null, address: null, phone: null, outlet: null }

function factsOf(applicant: Partial<LetterFacts['stored']['applicant']>): LetterFacts {
  const stored = {
    kind: 'information-request',
    channel: 'paper',
    number: 'INF-12/2026',
    receivedAt: '2026-11-23T08:15:00.000Z',
    subject: 'Iluminatul',
    text: 'Cât a costat?',
    applicant: { ...nobody, position: null, sort: null, ...applicant },
  } as const
  const at = '2026-11-23T09:00:00.000Z'
  const details = { number: '90123', at }
  const registered: CaseAct = { act: 'register', number: 1, by: '1', at, details, words: null }
  const rules = { desk: { fourEyes: true }, calendar, retention: { caseDays: 1095 } }
  return { stored, standing: standingOf(stored, [registered], calendar), rules }
}

const answer = {
  at: '2026-12-02T22:30:00.000Z',
  said: { act: 'send', text: 'A costat 1.019 lei.\n\nDin bugetul local.', verdict: null },
  letterhead,
  signer: 'Maria Editor',
} as const

it('has the words of the e-mail, the day of the office, and the name of whoever approved it', () => {
  const address = 'Str. Observatorului nr. 17, ap. 42, 400352 Cluj-Napoca'
  const facts = factsOf({ name: 'Ana Pop', outlet: 'Ziarul', address })
  expect(letterPage(facts, answer)).toEqual({
    letterhead,
    number: '90123',
    date: '2026-12-03',
    addressee: {
      name: 'Ana Pop',
      lines: ['Ziarul', 'Str. Observatorului nr. 17, ap. 42', '400352 Cluj-Napoca'],
    },
    subject: 'Răspuns: Iluminatul (nr. 90123 din 23.11.2026)',
    blocks: [
      { kind: 'paragraph', text: 'Bună ziua, Ana Pop,' },
      { kind: 'paragraph', text: 'A costat 1.019 lei.' },
      { kind: 'paragraph', text: 'Din bugetul local.' },
      {
        kind: 'paragraph',
        text: 'Ne-ați scris luni, 23 noiembrie 2026, ora 10:15 (Nr. 90123 din 23.11.2026):',
      },
      { kind: 'quote', text: 'Cât a costat?' },
    ],
    signatory: { position: 'Biroul Mass-media', name: 'Maria Editor' },
  })
})

it('goes to whoever asked where nobody left a name, and nobody signs where nobody did', () => {
  const page = letterPage(factsOf({}), { ...answer, signer: null })
  expect([page.addressee, page.signatory]).toEqual([{ name: 'Solicitantului', lines: [] }, null])
})

it('keeps the lines of an address, at most as many as the page has', () => {
  const address = ['Sat Valea', 'nr. 3', ...'abcdefgh'].join('\n')
  expect(letterPage(factsOf({ address }), answer).addressee.lines).toEqual([
    ...['Sat Valea', 'nr. 3', 'a', 'b', 'c', 'd', 'e, f, g, h'],
  ])
})
