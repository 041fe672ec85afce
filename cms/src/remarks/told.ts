import { authoredCollections } from '@avizier/shared/collections'
import { eventNames } from './concerned.ts'

/** What the bell tells of: what the office writes, and what it owes somebody. */
export const toldCollections = [...authoredCollections, 'cases', 'case-parts'] as const
export type ToldCollection = (typeof toldCollections)[number]

/** What may have to be told of a case, or of what a department is asked of one. */
export const caseEvents = [
  ...(['case-handed-over', 'case-submitted', 'case-approved', 'case-returned'] as const),
  ...(['case-letter-lost', 'case-due', 'case-overdue'] as const),
  ...(['part-asked', 'part-answered', 'part-declined', 'part-due'] as const),
] as const
export type CaseEvent = (typeof caseEvents)[number]

export const toldEvents = [...eventNames, ...caseEvents] as const
export type ToldEvent = (typeof toldEvents)[number]

export const isCaseEvent = (event: ToldEvent): event is CaseEvent =>
  caseEvents.some((each) => each === event)
