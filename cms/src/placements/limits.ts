/** In characters. */
export const mostCharacters = {
  outlet: 120,
  place: 120,
  supplier: 160,
  contract: 60,
  text: 5000,
  link: 2000,
} as const

/** Files of one placement: a spot and its other lengths and sizes. */
export const mostSpots = 10
