import type { Authored } from './documents.ts'
import type { HistoryEntry, LiveDocument } from './mirror.ts'

/** The newest major change of a document since it was first public; undefined where there was none. */
export function lastChange({
  history,
  snapshot,
}: Pick<LiveDocument, 'history' | 'snapshot'>): HistoryEntry | undefined {
  const [latest] = history
  if (!latest || history.length < 2 || !('publishedAt' in snapshot)) return undefined
  return latest.at > snapshot.publishedAt ? latest : undefined
}

/** When what a reader has read last became different: by this instant feeds are ordered. */
export const changedAt = (document: Pick<Authored, 'history' | 'snapshot'>): string =>
  lastChange(document)?.at ?? document.snapshot.publishedAt
