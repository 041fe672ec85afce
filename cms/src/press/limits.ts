/** The longest note about a journalist, in characters. */
export const noteLimit = 1000
