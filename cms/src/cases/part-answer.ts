import type { StoredPart } from './case.ts'

/** What an answer makes of the row of a part. */
export const answered = (
  { turn }: Pick<StoredPart, 'turn'>,
  { act, text }: { act: 'answer-part' | 'decline-part'; text: string },
  by: string,
  at: string,
): Record<string, unknown> => ({
  state: act === 'answer-part' ? 'answered' : 'declined',
  ...{ answer: text, answeredAt: at, answeredBy: by, turn: turn + 1 },
})
