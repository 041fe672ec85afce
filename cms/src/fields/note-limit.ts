/** The longest sentence that readers are told of a change: what is new, what was wrong, why a text is withdrawn. */
export const publicNoteLimit = 300

/** The most that people of the house write to each other beside an act, in characters. */
export const internalNoteLimit = 2000
