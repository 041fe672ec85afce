import { isAuthored } from '@avizier/shared/collections'
import { briefFields } from '@avizier/shared/kinds/kind'
import type { Brief, LiveDocument } from './mirror.ts'

const kept: ReadonlySet<string> = new Set(briefFields)

/** What lists say of a document; undefined for what has no page of its own. */
export function briefOf({ collection, at, path, snapshot }: LiveDocument): Brief | undefined {
  if (!isAuthored(collection) || path === null) return undefined
  const known = Object.entries(snapshot).filter(([name]) => kept.has(name))
  return { collection, at, path, snapshot: Object.fromEntries(known) } as Brief
}
