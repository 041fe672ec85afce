import { isAuthored } from '@avizier/shared/collections'
import type { Brief, BriefField, LiveDocument } from './mirror.ts'

/** Each field once; the type says that none is missing. */
const fields: Record<BriefField, true> = {
  title: true,
  lead: true,
  publishedAt: true,
  kind: true,
  noticeType: true,
  section: true,
  department: true,
  corrections: true,
}

/** What lists say of a document; undefined for what has no page of its own. */
export function briefOf({ collection, at, path, snapshot }: LiveDocument): Brief | undefined {
  if (!isAuthored(collection) || path === null) return undefined
  const known = Object.entries(snapshot).filter(([name]) => name in fields)
  return { collection, at, path, snapshot: Object.fromEntries(known) } as Brief
}
