import type { Desk } from './desk-answer.ts'

/** A draft that nobody has done anything with, as the desk answers it. */
export const desk = (changes: Partial<Desk>): Desk => ({
  state: 'draft',
  isLive: false,
  owesReview: false,
  revision: 1,
  scheduledFor: null,
  trouble: null,
  submittedBy: null,
  editedBy: [],
  acts: [],
  next: null,
  last: null,
  notice: null,
  ...changes,
})
