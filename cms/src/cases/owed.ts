import type { CaseFacts, Standing } from './standing.ts'
import { channelOf } from './kinds.ts'
import { isOpen } from './states.ts'

/** What a case waits for. */
export type Owed =
  | { what: 'registration' | 'answer'; by: string | null }
  | { what: 'approval' }
  | { what: 'sending'; by: string | null }
  | { what: 'part'; part: string; department: string; dueOn: string }
  | { what: 'letter'; of: number }

/** Who owes what; `by` is a person, null where anybody of the office may. Nothing once it is at rest and all letters arrived. */
export function owedOf({ kind, channel }: CaseFacts, standing: Standing): Owed[] {
  const { state, registration, responsible, draft, parts, lost, isErased } = standing
  if (isErased) return []
  const letters = lost.map(({ of }): Owed => ({ what: 'letter', of }))
  if (!isOpen(state)) return letters
  const isMissing = registration === null && channelOf(kind, channel).isRegistered
  return [
    ...letters,
    ...(isMissing ? [{ what: 'registration', by: responsible } as const] : []),
    ...parts
      .filter((part) => part.state === 'asked')
      .map(({ part, department, dueOn }): Owed => ({ what: 'part', part, department, dueOn })),
    answerOwed(draft, responsible),
  ]
}

function answerOwed({ state, writers }: Standing['draft'], responsible: string | null): Owed {
  if (state === 'submitted') return { what: 'approval' }
  const by = responsible ?? (state === 'none' ? null : (writers.at(-1) ?? null))
  return { what: state === 'approved' ? 'sending' : 'answer', by }
}
