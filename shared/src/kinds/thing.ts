/** What is said of a thing, in the words of schema.org. */
export interface Facts {
  [property: string]: unknown
}

/** A node of schema.org as JSON-LD writes it. */
export interface Thing extends Facts {
  '@type': string
}
