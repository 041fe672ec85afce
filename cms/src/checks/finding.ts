import type { CheckedDocument } from './checked-document.ts'
import type { Facts } from './facts/facts.ts'

/** `error` is what is wrong, `advice` what could be better. */
export type Severity = 'error' | 'advice'

/** What a rule says of one place of a document. */
export interface Found {
  severity: Severity
  /** Of the field, as the form names it: `title`, `body`, `quotes.0.text`. */
  path: string
  /** A sentence in Romanian, for whoever writes. */
  message: string
  /** The words that it is about, as they stand in the field. */
  passage?: string
  /** What could stand in their place; the likeliest first. */
  replacements?: readonly string[]
}

export interface Rule {
  /** Never changed: what was let pass deliberately is known by it. */
  name: string
  /** `publish`: its errors keep a text from becoming public, whatever door is used. */
  blocks: 'publish' | 'nothing'
  /** An error of it can be let pass by whoever publishes, who says why. */
  canBeLetPass?: true
  /** Pure: the same document, facts and instant give the same answer. */
  find: (document: CheckedDocument, facts: Facts, now: Date) => Found[]
}

export interface Finding extends Found {
  rule: string
  /** An error that keeps the text from becoming public. */
  blocks: boolean
  /** By which it can be let pass; absent where it cannot. */
  key?: string
}

/** As many of one kind in a document are enough to be told of. */
export const mostOfOneKind = 12
