import type { AuthoredCollection, SubjectCollection } from '@avizier/shared/collections'
import type { RegisterEvent, RegisterRow } from '@avizier/shared/register'
import type { Withdrawal } from '@avizier/shared/withdrawal'
import type { BriefSnapshot, Snapshot } from '@avizier/shared/kinds/index'

/** A line of a document's public history: its first publication, and each major change or withdrawal since. */
export interface HistoryEntry {
  number: number
  at: string
  event: RegisterEvent
  note: string | null
}

/** A document as the register last made it public. */
export interface LiveDocument<C extends SubjectCollection = SubjectCollection> {
  collection: C
  id: string
  /** Its address, or null for what has no page of its own. */
  path: string | null
  snapshot: Snapshot<C>
  snapshotHash: string
  /** The register row that holds this form, and when it was written. */
  number: number
  at: string
  /** Newest first. */
  history: HistoryEntry[]
  /** Of a document that was withdrawn and whose page stays to say so: when, and why. It is public, and not live. */
  withdrawal?: { at: string; reason: string | null }
}

/** The small part of a document with a page of its own that long lists need: thousands of them are read at once. */
export type Brief = {
  [C in AuthoredCollection]: Pick<LiveDocument<C>, 'collection' | 'at'> & {
    /** When what a reader has read last became different; `at` is that of the newest form, however small the change. */
    changedAt: string
    path: string
    snapshot: BriefSnapshot<C>
  }
}[AuthoredCollection]

/** What is known of a document that was withdrawn: its address and why, nothing that it said. */
export interface Withdrawn {
  path: string
  /** `press-releases/ID` */
  subject: string
  at: string
  /** The reason that the office gave. */
  note: string | null
  manner: Withdrawal['manner']
}

/** An address that moved: where a reader of it is sent, by one redirect. */
export interface Moved {
  path: string
  /** Another address of this site, which may have moved itself, or an https address elsewhere. */
  to: string
}

export interface ListOptions {
  /** At most so many. */
  limit?: number
  /** Only entries whose sort key is this or later. */
  from?: string
  order?: 'newest-first' | 'oldest-first'
}

/** What the pages can ask of the store; the publisher keeps it on disk (publisher/mirror/mirror.ts). */
export interface Mirror {
  /** The number of the last register row in the mirror, when it was written and its hash; 0 before the first. */
  head(): { number: number; at: string | null; hash: string }
  get<C extends SubjectCollection>(collection: C, id: string): LiveDocument<C> | undefined
  atPath(path: string): LiveDocument | undefined
  /** The document that was withdrawn from an address where its page stays. Neither `get` nor `atPath` knows it. */
  keptAt(path: string): LiveDocument | undefined
  /** The register row of a live document's present form, as it was written: what its hashes were made of. */
  rowOf(live: LiveDocument): RegisterRow | undefined
  /** The document that was withdrawn from an address where nothing was published since. */
  withdrawnAt(path: string): Withdrawn | undefined
  /** All whose address is gone, by address: no page stays there, and it leads to no other. */
  withdrawn(): Withdrawn[]
  /**
   * Where an address leads at which no document is public and the site has no page of its own: by a redirect, or else because
   * what was there was replaced.
   */
  movedAt(path: string): Moved | undefined
  /** All of them, by address. */
  moved(): Moved[]
  list(name: string, options?: ListOptions): LiveDocument[]
  /** The same documents, as far as they have a page of their own, in brief. */
  briefs(name: string, options?: ListOptions): Brief[]
  /** The names of the non-empty lists below a list, without its own name: `press-releases` → `2026`, `2026-11`. */
  listsBelow(name: string): string[]
}
