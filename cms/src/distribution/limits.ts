/** How long the words of a place of distribution may be. */
export const mostCharacters = { name: 200, address: 300, contact: 200, note: 300 } as const

/** Of one issue at one place. */
export const mostCopies = 1_000_000
