import type { Thing } from '@avizier/shared/kinds/thing'

/** The text of a `script` element of type `application/ld+json`. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
