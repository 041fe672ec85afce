/** In characters; the form's help, its check and the guides say the same. */
export const titleLimit = 200
