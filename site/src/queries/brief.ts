import { briefFields } from '@avizier/shared/kinds/kind'
import { isAuthoredDocument } from './documents.ts'
import { changedAt } from './last-change.ts'
import type { Brief, LiveDocument } from './mirror.ts'

const kept: ReadonlySet<string> = new Set(briefFields)

/** What lists say of a document; undefined for what has no page of its own. */
export function briefOf(document: LiveDocument): Brief | undefined {
  const { at, path, snapshot } = document
  if (!isAuthoredDocument(document) || path === null) return undefined
  const known = Object.entries(snapshot).filter(([name]) => kept.has(name))
  return {
    collection: document.collection,
    at,
    changedAt: changedAt(document),
    path,
    snapshot: Object.fromEntries(known),
  } as Brief
}
