/** How long the words on a list at the door may be. */
export const mostCharacters = { name: 200, outlet: 200, note: 300 } as const
