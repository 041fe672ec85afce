/** Whom the office writes to at newspapers, radios and televisions. */
export const journalistsSlug = 'journalists'
/** Addresses that are written to no more, as hashes. */
export const refusedAddressesSlug = 'refused-addresses'
