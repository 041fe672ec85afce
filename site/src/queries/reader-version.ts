// A kept release has its own app, which asks the Reader of today (reader.ts) and is answered by it.

/**
 * Of what pages ask and are answered: the functions of Reader, the names of lists and their order, what stands in a brief.
 * One more for any change of it; what the forms of documents are is versioned by kind (shared/src/form.ts).
 */
export const readerVersion = 5

/** Apps made for this one, and later ones, are answered as they were; raised where something goes or means something else. */
export const oldestReader = 1
