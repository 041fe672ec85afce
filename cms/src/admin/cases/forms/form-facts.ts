import type { Applicant } from '../../../cases/case.ts'
import type { Channel } from '../../../cases/channels.ts'
import type { CaseKind } from '../../../cases/kinds.ts'
import type { Choice } from '../../materials/choice.ts'

/** What of a case and of the office decides what a dialog asks; plain data, for the browser. */
export interface FormFacts {
  kind: CaseKind
  channel: Channel
  receivedAt: string
  registration: { number: string; at: string } | null
  applicant: Applicant
  departments: readonly Choice[]
  /** Who works at cases. */
  people: readonly Choice[]
  /** Open cases that this one may be joined to, by number and subject. */
  others: readonly Choice[]
  /** The internal term that a department is given where nobody says another, an instant of its last day. */
  partDueAt: string
}
