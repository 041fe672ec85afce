/** Whom the office writes to at newspapers, radios and televisions. */
export const journalistsSlug = 'journalists'
