/** A page of the site as the counter shows it: its address may open what is not public, so no other site is told it. */
export const withoutReferrer = (html: string): string =>
  // Where a page says it itself, the header is not heard.
  html.replace(/(<meta name="referrer" content=")[^"]*/, '$1no-referrer')
