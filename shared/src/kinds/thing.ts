/** What is said of a thing, in the words of schema.org. */
export interface Properties {
  [property: string]: unknown
}

/** A node of schema.org as JSON-LD writes it. */
export interface Thing extends Properties {
  '@type': string
}
