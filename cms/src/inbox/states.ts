import type { Label } from '../fields/label.ts'

/** How the office stands to what came in. */
export const submissionStates = ['waiting', 'taken', 'answered', 'closed', 'spam', 'moved'] as const
export type SubmissionState = (typeof submissionStates)[number]

export const submissionStateLabels: Record<SubmissionState, Exclude<Label, string>> = {
  waiting: { ro: 'Nouă', en: 'New' },
  taken: { ro: 'Preluată', en: 'Taken' },
  answered: { ro: 'Cu răspuns', en: 'Answered' },
  closed: { ro: 'Încheiată', en: 'Closed' },
  spam: { ro: 'Spam', en: 'Spam' },
  moved: { ro: 'Devenită solicitare', en: 'Became a case' },
}

/** What the office does with it. */
export const submissionActs = [
  ...(['take', 'release', 'answer', 'close', 'reopen'] as const),
  ...(['mark-spam', 'unmark-spam', 'erase'] as const),
] as const
export type SubmissionAct = (typeof submissionActs)[number]

/** What is noted beside: of the last, nobody did it. */
export const recordedActs = [...submissionActs, 'answer-lost'] as const
export type RecordedAct = (typeof recordedActs)[number]

/** How it stands, as far as acts go by it. */
export interface Standing {
  state: SubmissionState
  /** Who has taken it, by id. */
  takenBy: string | null
  isAnswered: boolean
  isErased: boolean
}

const from: Record<SubmissionAct, readonly SubmissionState[]> = {
  take: ['waiting', 'taken', 'answered'],
  release: ['taken'],
  answer: ['waiting', 'taken', 'answered'],
  close: ['waiting', 'taken'],
  reopen: ['closed'],
  'mark-spam': ['waiting', 'taken', 'closed'],
  'unmark-spam': ['spam'],
  erase: ['waiting', 'taken', 'answered', 'closed', 'spam'],
}

const inState: Record<SubmissionState, string> = {
  waiting: 'Nu a preluat-o încă nimeni.',
  taken: 'A fost preluată între timp.',
  answered: 'I s-a răspuns între timp.',
  closed: 'A fost încheiată între timp. Redeschideți-o întâi.',
  spam: 'A fost marcată ca spam între timp. Scoateți întâi marcajul.',
  moved: 'A devenit o solicitare: lucrați la ea acolo.',
}

/** Why `by` cannot do this to what stands so, a sentence in Romanian; null where it can be done. */
export function refusalInState(act: SubmissionAct, standing: Standing, by: string): string | null {
  const { state, takenBy, isErased } = standing
  if (isErased) return 'Datele persoanei au fost șterse: nu mai este nimic de făcut aici.'
  if (!from[act].includes(state)) return inState[state]
  const isTheirs = takenBy !== null && takenBy !== by
  if (act === 'take' && takenBy === by) return 'Ați preluat-o deja.'
  if ((act === 'answer' || act === 'close' || act === 'release') && isTheirs)
    return 'A preluat-o altcineva. Preluați-o întâi dumneavoastră.'
  return null
}

/** Where it is put back, by what was done with it. */
export function stateBack({ takenBy, isAnswered }: Standing): SubmissionState {
  if (isAnswered) return 'answered'
  return takenBy === null ? 'waiting' : 'taken'
}
