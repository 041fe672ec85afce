/** A node of schema.org as JSON-LD writes it. */
export interface Thing {
  '@type': string
  [property: string]: unknown
}

/** The text of a `script` element of type `application/ld+json`. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
