import { dayMs } from '@avizier/shared/dates'
import type { Label } from '../fields/label.ts'

interface Declared {
  label: Exclude<Label, string>
  /** Its words let whoever reads them in, or are for few: nobody sees them in the admin, and they are kept until it has gone. */
  isSecret: boolean
  /**
   * Somebody of the office wrote it to one person: its words are for those who answer, and one that is lost is written again
   * where it was written.
   */
  isPersonal: boolean
  /** Below it stands who writes and how they are reached; where its own words say so, or it is for colleagues, not. */
  isSigned: boolean
  /** Who waits for it at a screen goes first; 0 before 1 before 2. */
  urgency: 0 | 1 | 2
  /** How long it is of use: what has not left by then leaves no more. */
  goodForMs: number
  /** How long its address and words are kept after it went, or did not. */
  keptMs: number
}

/** Why the city writes to somebody. */
export const purposes = {
  test: {
    label: { ro: 'Mesaj de probă', en: 'Test' },
    isSecret: false,
    isPersonal: false,
    isSigned: false,
    urgency: 0,
    goodForMs: dayMs,
    keptMs: 7 * dayMs,
  },
  account: {
    label: { ro: 'Cont al redacției', en: 'Account' },
    isSecret: true,
    isPersonal: false,
    isSigned: false,
    urgency: 0,
    goodForMs: 7 * dayMs,
    keptMs: 7 * dayMs,
  },
  answer: {
    label: { ro: 'Răspuns', en: 'Answer' },
    isSecret: false,
    isPersonal: true,
    isSigned: false,
    urgency: 0,
    goodForMs: 28 * dayMs,
    keptMs: 28 * dayMs,
  },
  case: {
    label: { ro: 'Solicitare', en: 'Case' },
    isSecret: false,
    isPersonal: true,
    isSigned: false,
    urgency: 0,
    goodForMs: 5 * dayMs,
    // That an answer was sent is contested within six months (L554/2004, art. 11).
    keptMs: 190 * dayMs,
  },
  reminder: {
    label: { ro: 'Amintire pentru redacție', en: 'Reminder' },
    // What it names is the press office's: whoever only sees that letters leave does not read it.
    isSecret: true,
    isPersonal: false,
    isSigned: false,
    urgency: 1,
    goodForMs: dayMs,
    keptMs: 7 * dayMs,
  },
  confirmation: {
    label: { ro: 'Confirmarea unei abonări', en: 'Confirmation of a subscription' },
    isSecret: true,
    isPersonal: false,
    isSigned: true,
    urgency: 0,
    goodForMs: 7 * dayMs,
    keptMs: 7 * dayMs,
  },
  press: {
    label: { ro: 'Pentru presă', en: 'For the press' },
    isSecret: false,
    isPersonal: false,
    isSigned: false,
    // Every newsroom gets it in the same minute, however many subscribers do.
    urgency: 0,
    goodForMs: 3 * dayMs,
    // Whoever contests that it was sent has six months (L554/2004, art. 11); they have up to 184 days.
    keptMs: 190 * dayMs,
  },
  news: {
    label: { ro: 'Știre', en: 'News' },
    isSecret: false,
    isPersonal: false,
    isSigned: true,
    urgency: 1,
    goodForMs: 3 * dayMs,
    keptMs: 28 * dayMs,
  },
  review: {
    label: { ro: 'Revista presei', en: 'Press review' },
    // It is the press office's: whoever only sees that letters leave does not read it.
    isSecret: true,
    isPersonal: false,
    isSigned: false,
    urgency: 1,
    // Yesterday's is of no use.
    goodForMs: dayMs,
    keptMs: 28 * dayMs,
  },
  digest: {
    label: { ro: 'Rezumat', en: 'Digest' },
    isSecret: false,
    isPersonal: false,
    isSigned: true,
    urgency: 2,
    goodForMs: 3 * dayMs,
    keptMs: 28 * dayMs,
  },
} as const satisfies Record<string, Declared>

export type MailPurpose = keyof typeof purposes

export const mailPurposes = Object.keys(purposes) as MailPurpose[]

/** True where nobody may read the words in the admin, also of a purpose that is not known any more. */
export const isSecret = (purpose: unknown): boolean =>
  !mailPurposes.some((known) => known === purpose && !purposes[known].isSecret)

/** Purposes of letters that somebody of the office wrote to one person. */
export const personalPurposes = mailPurposes.filter((name) => purposes[name].isPersonal)

export const isPersonal = (purpose: unknown): boolean =>
  personalPurposes.some((name) => name === purpose)
