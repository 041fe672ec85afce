/** At most `limit` characters, cut at a word's end with an ellipsis: for descriptions in the page's head. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit).lastIndexOf(' ')
  return `${text.slice(0, cut > 0 ? cut : limit - 1).replace(/[\s,;:–-]+$/, '')}…`
}
