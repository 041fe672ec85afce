/** How long what is known of a journalist may be, in characters. */
export const mostCharacters = { name: 120, outlet: 120, phone: 60, note: 1000 } as const
