import type { CaseAct, LetterActName } from '../acts.ts'
import type { Channel } from '../channels.ts'
import type { CaseKind } from '../kinds.ts'
import { standingOf } from '../standing.ts'
import type { LetterFacts } from './case-letter.ts'
import type { Said } from './said.ts'

// What letters are made of, for tests.

export const letterhead = {
  county: 'Județul Cluj',
  office: 'Biroul Mass-media',
  institution: 'Primăria municipiului Cluj-Napoca',
  address: 'str. Moților nr. 3',
  phone: '0264 431 900',
  email: null,
}

const calendar = { bridgeDays: [], officeDays: 10 }
const nobody = { name: null, email: null, address: null, phone: null, outlet: null }

/** A case that was registered an hour after it came; a request on paper where nothing else is said. */
export function factsOf(
  applicant: Partial<LetterFacts['stored']['applicant']>,
  { kind, channel }: { kind: CaseKind; channel: Channel } = {
    ...{ kind: 'information-request', channel: 'paper' },
  },
): LetterFacts {
  const stored = {
    ...{ kind, channel, number: 'INF-12/2026', receivedAt: '2026-11-23T08:15:00.000Z' },
    ...{ subject: 'Iluminatul', text: 'Cât a costat?' },
    applicant: { ...nobody, position: null, sort: null, ...applicant },
  }
  const at = '2026-11-23T09:00:00.000Z'
  const details = { number: '90123', at }
  const registered: CaseAct = { act: 'register', number: 1, by: '1', at, details, words: null }
  const rules = { desk: { fourEyes: true }, calendar, retention: { caseDays: 1095 } }
  return { stored, standing: standingOf(stored, [registered], calendar), rules }
}

/** What each letter says where a case of a kind is told so. */
export const saidOf = (kind: CaseKind): { readonly [Act in LetterActName]: Said } => ({
  'confirm-receipt': { act: 'confirm-receipt' },
  grant: { act: 'grant' },
  send: {
    ...{ act: 'send', text: 'A costat 1.019 lei.\n\nDin bugetul local.' },
    verdict: kind === 'complaint' ? 'founded' : null,
  },
  extend: { act: 'extend', text: 'Documentele sunt la trei compartimente.' },
  refuse: {
    ...{ act: 'refuse', text: 'Contractul nu există.' },
    ground: kind === 'accreditation' ? 'obstruction' : 'non-existent',
  },
  forward: { act: 'forward', text: null, to: 'Consiliul Județean Cluj' },
})
