import type { Role } from '../access/roles.ts'
import type { CaseActName } from './acts.ts'
import { channelOf } from './kinds.ts'
import type { CaseFacts, Standing } from './standing.ts'
import { isOpen } from './states.ts'

/** What an act needs of a case beside its kind, and what is said where it is not so. */
const needs = {
  open: {
    holds: ({ state }) => isOpen(state),
    sentence: 'Solicitarea este încheiată. Redeschideți-o întâi.',
  },
  rest: {
    holds: ({ state }) => !isOpen(state) && state !== 'joined',
    sentence: 'Solicitarea este deja în lucru.',
  },
  joined: {
    holds: ({ state }) => state === 'joined',
    sentence: 'Solicitarea nu este conexată.',
  },
  registered: {
    holds: ({ registration }, { kind, channel }) =>
      registration !== null || !channelOf(kind, channel).isRegistered,
    sentence: 'Înregistrați întâi solicitarea: scrisoarea poartă numărul de înregistrare.',
  },
  draft: {
    holds: ({ draft }) => draft.state === 'written',
    sentence: 'Nu este niciun răspuns scris, sau așteaptă deja aprobarea.',
  },
  submitted: {
    holds: ({ draft }) => draft.state === 'submitted',
    sentence: 'Răspunsul nu așteaptă aprobarea.',
  },
  'submitted or approved': {
    holds: ({ draft }) => draft.state === 'submitted' || draft.state === 'approved',
    sentence: 'Răspunsul nu așteaptă aprobarea.',
  },
  approved: {
    holds: ({ draft }) => draft.state === 'approved',
    sentence: 'Răspunsul nu a fost aprobat.',
  },
  extendable: {
    holds: ({ isExtended }) => !isExtended,
    sentence: 'Termenul a fost deja prelungit.',
  },
  answered: {
    holds: ({ state }) => state === 'answered',
    sentence: 'Se publică numai ce a primit deja răspuns.',
  },
  unpublished: {
    holds: ({ question }) => question === null,
    sentence: 'Din această solicitare s-a făcut deja o întrebare.',
  },
  lost: {
    holds: ({ lost }) => lost.length > 0,
    sentence: 'Toate scrisorile au ajuns, sau sunt încă pe drum.',
  },
} as const satisfies Record<
  string,
  { holds: (standing: Standing, facts: CaseFacts) => boolean; sentence: string }
>
export type Need = keyof typeof needs

interface Row {
  roles: readonly Role[]
  needs: readonly Need[]
  /** Whoever wrote the answer does not do this to it, while the office keeps four eyes. */
  keepsWritersAway?: true
}

const writers: readonly Role[] = ['contributor', 'editor', 'chief']
const deciders: readonly Role[] = ['editor', 'chief']
const nobody: readonly Role[] = []

/** Who may do what, and what it needs. A department answers through the door of its part (perform-part.ts). */
export const table: Record<CaseActName, Row> = {
  open: { roles: nobody, needs: [] },
  register: { roles: writers, needs: [] },
  'confirm-receipt': { roles: writers, needs: ['open', 'registered'] },
  'hand-over': { roles: writers, needs: ['open'] },
  'ask-part': { roles: writers, needs: ['open'] },
  'answer-part': { roles: writers, needs: ['open'] },
  'decline-part': { roles: nobody, needs: ['open'] },
  'release-part': { roles: writers, needs: ['open'] },
  write: { roles: writers, needs: ['open'] },
  submit: { roles: writers, needs: ['open', 'draft'] },
  return: { roles: deciders, needs: ['open', 'submitted or approved'] },
  approve: { roles: deciders, needs: ['open', 'submitted'], keepsWritersAway: true },
  send: { roles: writers, needs: ['open', 'registered', 'approved'] },
  'answer-verbally': { roles: writers, needs: ['open'] },
  extend: { roles: deciders, needs: ['open', 'registered', 'extendable'] },
  refuse: { roles: deciders, needs: ['open', 'registered'] },
  forward: { roles: deciders, needs: ['open', 'registered'] },
  grant: { roles: deciders, needs: ['open', 'registered'] },
  resend: { roles: writers, needs: ['lost'] },
  'letter-lost': { roles: nobody, needs: [] },
  join: { roles: writers, needs: ['open'] },
  unjoin: { roles: writers, needs: ['joined'] },
  'correct-contact': { roles: writers, needs: [] },
  'correct-kind': { roles: writers, needs: ['open'] },
  publish: { roles: writers, needs: ['answered', 'unpublished'] },
  withdraw: { roles: writers, needs: ['open'] },
  close: { roles: deciders, needs: ['open'] },
  reopen: { roles: writers, needs: ['rest'] },
  erase: { roles: deciders, needs: [] },
}

/** What is said where a need is not met; null where it is. */
export const unmet = (need: Need, standing: Standing, facts: CaseFacts): string | null =>
  needs[need].holds(standing, facts) ? null : needs[need].sentence
