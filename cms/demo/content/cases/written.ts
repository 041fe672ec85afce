import type { DemoCase, DemoDeed, DemoPerson } from '../../types.ts'

// Cases as they are written; assemble-cases.ts counts their days from `now` and gives them their numbers.

/** So many days ago, or on the Friday before, at a time of the clock. */
export type WrittenAt = readonly [daysAgo: number, time: string]

/** What has its day or number only once it is assembled. */
type Undated =
  | { act: 'register' }
  /** `days` that the department is given. */
  | { act: 'ask-part'; department: string; text: string; days: number }
  | Exclude<DemoDeed, { act: 'register' | 'ask-part' }>

export type WrittenAct = { at: WrittenAt; by: DemoPerson } & Undated

export type WrittenCase = Pick<
  DemoCase,
  'key' | 'kind' | 'channel' | 'subject' | 'text' | 'applicant'
> & {
  came: WrittenAt
  topic?: string
  broadcast?: { programme: string; broadcaster: string; aired: WrittenAt; askedBy: string }
  request?: string
  cutting?: string
  acts: WrittenAct[]
}

export const registered = (...at: WrittenAt): WrittenAct => ({
  at,
  by: 'contributor',
  act: 'register',
})

/** An answer from its first word to its leaving, between two people. */
export const answered = (
  text: string,
  days: { written: number; approved: number; sent: number },
  verdict: 'founded' | 'unfounded' | null = null,
): WrittenAct[] => [
  { at: [days.written, '13:05'], by: 'contributor', act: 'write', text },
  { at: [days.written, '13:20'], by: 'contributor', act: 'submit' },
  { at: [days.approved, '14:10'], by: 'editor', act: 'approve' },
  { at: [days.sent, '15:30'], by: 'contributor', act: 'send', verdict },
]

export const asked = (
  department: string,
  days: number,
  text: string,
  ...at: WrittenAt
): WrittenAct => ({ at, by: 'contributor', act: 'ask-part', department, days, text })
