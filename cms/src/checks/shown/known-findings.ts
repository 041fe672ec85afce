import type { ChecksAnswer, ShownFinding } from '../doors/checks-answer.ts'

// What was told last of each document that is open, for the list at the side and for each field: they stand far apart in
// the form, and a drawer may hold another document over it.

const answers = new Map<string, ChecksAnswer>()
const listeners = new Set<() => void>()

/** Named as the API does: `/press-releases/ID`. */
export const answerOf = (document: string): ChecksAnswer | undefined => answers.get(document)

export function keepAnswer(document: string, answer: ChecksAnswer): void {
  answers.set(document, answer)
  for (const listener of listeners) listener()
}

export function onAnswer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const none: readonly ShownFinding[] = []

/** Of one field; the same list as long as nothing new was told. */
export function findingsAt(
  answer: ChecksAnswer | undefined,
  path: string,
): readonly ShownFinding[] {
  const found = answer?.findings.filter((finding) => finding.path === path) ?? none
  return found.length > 0 ? found : none
}
