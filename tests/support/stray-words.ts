// What no editor should read on a screen of the admin: English words, and the ids of rows.

/** Words of Payload's English that are not Romanian too, as „are”, „link” and „bold” are. */
const english = new RegExp(
  `(?<!\\p{L})(?:${[
    'the|this|that|these|with|your|you|is|was|has|have|been|from|for|not|and|by|of|all|any|yes|nothing|there',
    'new|edit|delete|remove|save|saved|saving|draft|drafts|publish|published|unpublish|restore|duplicate|copy|paste',
    'create|created|creating|update|updated|upload|uploaded|uploading|select|selected|choose|search|filters?|preview',
    'columns?|rows?|sort|fields?|title|collapse|expand|untitled|loading|drag|drop|versions|current|previous|next',
    'settings|dashboard|logout|changed|unsaved|changes|discard|cancel|confirm|open|close|move|add|blocks?',
    'headings?|paragraph|italic|underline|strikethrough|subscript|superscript|align|left|right|center|justify',
    'indent|outdent|list|bullet|numbered|check|quote|table|cell|insert|relationship|per page|warning|success',
    'password|username|users?|unlock|locked|key|value|undefined|unique|identifier',
  ].join('|')})(?!\\p{L})`,
  'iu',
)
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

/** Addresses and file names are no words, whatever stands in them. */
const address = /\S*(?:\/|@|\.[a-z]{2,})\S*/gi

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '').trim()

/** The pieces of text that a page shows or has read aloud, from its HTML. */
export function wordsOn(html: string): string[] {
  const body = html.replace(
    /<(script|style|template|noscript)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi,
    '',
  )
  const shown = [...body.matchAll(/>([^<>]+)</g)].map(([, text = '']) => text)
  const told = [...body.matchAll(/\s(?:placeholder|title|aria-label|alt)="([^"]*)"/g)]
  return [...shown, ...told.map(([, text = '']) => text)].map(plain).filter(Boolean)
}

/** Those of the pieces of text that hold an English word or an id, each once. */
export const strayWords = (pieces: readonly string[]): string[] => [
  ...new Set(pieces.filter(isStray)),
]

/** Most of a screen stands on each of the others too. */
const judged = new Map<string, boolean>()

function isStray(text: string): boolean {
  const known = judged.get(text)
  if (known !== undefined) return known
  // The public form of a row of the register is data, shown as it was hashed, to who keeps the site alone.
  const words = text.startsWith('{') ? '' : text.replaceAll(address, '')
  const answer = uuid.test(words) || english.test(words)
  judged.set(text, answer)
  return answer
}
