import type { PayloadRequest } from 'payload'

/** Now; an import of what was published elsewhere says in its context when that was (never reachable over HTTP). */
export const momentOf = ({ context }: PayloadRequest): Date =>
  context.publishedElsewhereAt instanceof Date ? context.publishedElsewhereAt : new Date()
