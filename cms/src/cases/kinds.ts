import type { TermKey } from '@avizier/shared/terms/rules'
import type { Label } from '../fields/label.ts'
import type { CaseActName } from './acts.ts'
import type { Channel } from './channels.ts'

/** The terms of a case that came by one of its channels. */
interface TermKeys {
  /** `office`: as many days as the office has set for itself, from the receipt. */
  answer: TermKey | 'office'
  /** Until when a longer term is announced, and how long that is. */
  extension?: { notice: TermKey; answer: TermKey }
  refusal?: TermKey
  forwarding?: TermKey
}

interface DeclaredChannel {
  terms: TermKeys
  /** Whether it has to be entered in the register of the institution before anything is owed. */
  isRegistered: boolean
  /** What is done to it beside `commonActs`. */
  acts: readonly CaseActName[]
}

/** All that is declared of a kind of case. */
export interface CaseKindDeclared {
  label: Exclude<Label, string>
  /** Before the number, a series for each kind and year: „INF-12/2026”. */
  series: string
  channels: Partial<Record<Channel, DeclaredChannel>>
  /** What this kind alone tells of itself. */
  has: 'broadcast' | 'problem' | 'request' | null
}

/** What is done to a case of any kind. */
const commonActs: readonly CaseActName[] = [
  ...(['open', 'register', 'hand-over', 'ask-part', 'answer-part', 'decline-part'] as const),
  ...(['release-part', 'resend', 'letter-lost', 'join', 'unjoin', 'correct-contact'] as const),
  ...(['correct-kind', 'withdraw', 'close', 'reopen', 'erase'] as const),
]

/** One declaration for several channels. */
const each = (channels: readonly Channel[], declared: DeclaredChannel) =>
  Object.fromEntries(channels.map((channel) => [channel, declared])) as Partial<
    Record<Channel, DeclaredChannel>
  >

const inWriting = ['paper', 'counter', 'e-mail', 'electronic'] as const
/** What a written answer goes through. */
const answered = ['write', 'submit', 'return', 'approve', 'send', 'publish'] as const
const orVerbally = [...answered, 'answer-verbally'] as const
const ofTheOffice = { terms: { answer: 'office' }, isRegistered: false } as const

export const caseKinds = {
  'information-request': {
    label: { ro: 'Cerere de informații publice', en: 'Information request' },
    series: 'INF',
    channels: {
      ...each(inWriting, {
        isRegistered: true,
        terms: {
          answer: 'answer',
          extension: { notice: 'extension-notice', answer: 'extended-answer' },
          refusal: 'refusal',
          forwarding: 'forwarding',
        },
        acts: [...answered, 'confirm-receipt', 'extend', 'refuse', 'forward'],
      }),
      verbal: { terms: { answer: 'verbal' }, isRegistered: false, acts: orVerbally },
      'verbal-press': { terms: { answer: 'verbal-press' }, isRegistered: false, acts: orVerbally },
    },
    has: null,
  },
  question: {
    label: { ro: 'Întrebare', en: 'Question' },
    series: 'INT',
    channels: {
      ...each(inWriting, { ...ofTheOffice, acts: [...answered, 'confirm-receipt', 'forward'] }),
      verbal: { ...ofTheOffice, acts: orVerbally },
    },
    has: null,
  },
  'broadcast-question': {
    label: { ro: 'Întrebare dintr-o emisiune', en: 'Question in a broadcast' },
    series: 'EMI',
    channels: { broadcast: { ...ofTheOffice, acts: orVerbally } },
    has: 'broadcast',
  },
  'press-problem': {
    label: { ro: 'Problemă din presă', en: 'Problem in the press' },
    series: 'PRB',
    channels: { 'press-cutting': { ...ofTheOffice, acts: answered } },
    has: 'problem',
  },
  accreditation: {
    label: { ro: 'Cerere de acreditare', en: 'Accreditation' },
    series: 'ACR',
    channels: each(inWriting, {
      terms: { answer: 'accreditation' },
      isRegistered: true,
      acts: ['confirm-receipt', 'grant', 'refuse'],
    }),
    has: null,
  },
  complaint: {
    label: { ro: 'Reclamație administrativă', en: 'Administrative complaint' },
    series: 'REC',
    channels: each(inWriting, {
      terms: { answer: 'complaint-answer' },
      isRegistered: true,
      acts: ['confirm-receipt', 'write', 'submit', 'return', 'approve', 'send'],
    }),
    has: 'request',
  },
} as const satisfies Record<string, CaseKindDeclared>

export type CaseKind = keyof typeof caseKinds

export const allCaseKinds = Object.keys(caseKinds) as CaseKind[]

/** What comes by e-mail, and may be taken in as it was saved. */
export const messageKinds = ['information-request', 'question'] as const satisfies CaseKind[]

export const caseKind = (kind: CaseKind): CaseKindDeclared => caseKinds[kind]

/** Whether a case of this kind may come by this channel. */
export const takesChannel = (kind: CaseKind, channel: Channel): boolean =>
  channel in caseKinds[kind].channels

/** What is declared of a channel for a kind. Throws for one by which it cannot come. */
export function channelOf(kind: CaseKind, channel: Channel): DeclaredChannel {
  const declared = caseKind(kind).channels[channel]
  if (!declared) throw new Error(`A case of kind ${kind} does not come by ${channel}`)
  return declared
}

/** Whether an act is ever done to what came so. */
export const hasAct = (kind: CaseKind, channel: Channel, act: CaseActName): boolean =>
  commonActs.includes(act) || channelOf(kind, channel).acts.includes(act)
