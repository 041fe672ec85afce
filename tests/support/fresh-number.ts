/**
 * A number that no other title of a run has. Nine digits: thirteen, as the clock has them, are now and then a personal
 * numeric code, with which nothing is published.
 */
export const freshNumber = (): number => Date.now() % 1_000_000_000
