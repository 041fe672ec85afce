import type { AuthoredCollection } from '@avizier/shared/collections'
import type { ShownPage } from '@avizier/shared/counter-api'
import { parseSnapshot, type Snapshot } from '@avizier/shared/kinds/index'
import type { Reference } from '@avizier/shared/reference'
import type { Letterhead } from '../mail/letterhead.ts'
import type { Referred } from '../print/written-text.ts'

/** A text as the site would show it, and what paper says beside it. */
export interface OnPaper {
  collection: AuthoredCollection
  document: ShownPage['document']
  /** What it shows beside itself. */
  beside: ShownPage['beside']
  letterhead: Letterhead
  /** The calendar day on which it is or would be published. */
  day: string
  /** Where it is read, or would be. */
  page: string
  /** Whether this very text is public. */
  isPublic: boolean
  referred: Referred
}

/** What is shown beside a text, in its public form; undefined where it is not among it. */
export function besideIn<C extends Reference['ref']>(
  beside: ShownPage['beside'],
  collection: C,
  reference: Reference | null,
): Snapshot<C> | undefined {
  const found = beside.find(
    ({ collection: slug, id }) => slug === collection && id === reference?.id,
  )
  return found && parseSnapshot(collection, found.snapshot)
}

/** A name, and how it is reached: function, telephone, e-mail, hours, each on a line. */
export function askOf(
  who: Snapshot<'contacts'> | Snapshot<'departments'> | undefined,
): { name: string; lines: string[] } | null {
  if (!who) return null
  const { name, phone, email, hours } = who
  const first = 'role' in who ? who.role : 'address' in who ? who.address : null
  const lines = [first, phone, email, hours]
  return { name, lines: lines.filter((line) => line !== null && line !== '') as string[] }
}
