import type { AuthoredDocument } from './documents.ts'
import type { HistoryEntry } from './mirror.ts'

/** The newest major change of a document since it was first public; undefined where there was none. */
export function lastChange({
  history,
  snapshot,
}: Pick<AuthoredDocument, 'history' | 'snapshot'>): HistoryEntry | undefined {
  const [latest] = history
  if (!latest || history.length < 2) return undefined
  return latest.at > snapshot.publishedAt ? latest : undefined
}

/** When what a reader has read last became different: by this instant feeds are ordered. */
export const changedAt = (document: Pick<AuthoredDocument, 'history' | 'snapshot'>): string =>
  lastChange(document)?.at ?? document.snapshot.publishedAt
