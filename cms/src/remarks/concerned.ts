/** What may have to be told to somebody. */
export const eventNames = [
  ...(['submit', 'return', 'approve', 'schedule', 'unschedule'] as const),
  ...(['publish', 'publish-urgently', 'approve-afterwards', 'withdraw', 'reinstate'] as const),
  ...(['remark', 'answer', 'settle'] as const),
  // Of a debate: somebody of the city sent one.
  'proposal',
] as const
export type EventName = (typeof eventNames)[number]

export const isEvent = (name: string): name is EventName =>
  (eventNames as readonly string[]).includes(name)

/** Something that happened to a document, and who stands in which relation to it; people by their ids. */
export interface DeskEvent {
  event: EventName
  /** Null where the newsroom did it by itself. */
  by: string | null
  /** All who wrote the text or submitted it. */
  authors: readonly string[]
  /** All who have said something of it; of the one thread where the event is about one. */
  speakers: readonly string[]
  /** All who may approve. */
  reviewers: readonly string[]
}

/** For these somebody has to look at the text. */
export const asksReviewers = (event: EventName): boolean =>
  event === 'submit' || event === 'publish-urgently'

/** Whom an event concerns: never whoever did it, each once. */
export function concernedBy({ event, by, authors, speakers, reviewers }: DeskEvent): string[] {
  const concerned = [...authors, ...speakers, ...(asksReviewers(event) ? reviewers : [])]
  return [...new Set(concerned)].filter((id) => id !== by)
}
