/** A document as a hook or the database gives it: every field still to be looked at. */
export type StoredRow = Record<string, unknown> & { id: string }
