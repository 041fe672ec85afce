import type { Reference } from '@avizier/shared/reference'

/** Words that stand together: a whole field, a paragraph, an item, a cell. */
export interface Passage {
  path: string
  text: string
  /** Where it is a heading. */
  level?: number
  /** A paragraph that is bold from end to end. */
  isBold?: boolean
}

export interface Link {
  path: string
  words: string
  to: Reference | { url: string }
}

export interface Picture {
  path: string
  id: string
}
