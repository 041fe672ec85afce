/** Found as it stands, with and without diacritics, in any case; seven letters of it survive whatever base64 begins with. */
const stem = 'sntqvxkjwz'
const inPlainLetters = new RegExp(`${stem}\\d{4}`, 'g')
const asBase64 = new RegExp(
  // The characters of base64 that these letters alone decide, wherever in a group of three bytes they begin.
  [0, 1, 2]
    .map((before) => {
      const encoded = Buffer.from(' '.repeat(before) + stem.slice(3)).toString('base64')
      return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + 7) * 8) / 6))
    })
    .join('|'),
)

/** Words that occur nowhere else, each at a place of its own; a text is asked which of them it tells. */
export interface Sentinels {
  /** For what people type: „Șnțqvxkjwz0017”. */
  word: (place: string) => string
  /** For addresses and names of files, which hold no diacritics. */
  plain: (place: string) => string
  /** The places whose words a text tells, however they are encoded. */
  found: (text: string) => string[]
}

let made = 0

export function sentinels(): Sentinels {
  const places = new Map<string, string>()
  const plain = (place: string): string => {
    made += 1
    const word = stem + String(made).padStart(4, '0')
    places.set(word, place)
    return word
  }
  return {
    plain,
    word: (place) => plain(place).replace('snt', 'Șnț'),
    found: (text) => [...new Set(wordsIn(text).flatMap((word) => places.get(word) ?? []))].sort(),
  }
}

const wordsIn = (text: string): string[] => [
  ...(decoded(text).match(inPlainLetters) ?? []),
  ...(asBase64.test(text) ? wordsInBase64(text) : []),
]

/** Runs of base64, read from each of the four places where a group can begin. */
const wordsInBase64 = (text: string): string[] =>
  (text.match(/[\w+/-]{16,}/g) ?? [])
    .filter((run) => asBase64.test(run))
    .flatMap((run) => [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString()))
    .flatMap((bytes) => decoded(bytes).match(inPlainLetters) ?? [])

/** Without what addresses, HTML, JSON, mail and calendars write for letters, and without diacritics. */
function decoded(text: string): string {
  return text
    .replace(/(?:[%=][0-9a-f]{2}(?:=?\r?\n)?)+/gi, bytesAsText)
    .replace(/=?\r?\n[ \t]?/g, '')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex: string, code: string) =>
      letter(code, hex ? 16 : 10),
    )
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => letter(code, 16))
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')
    .toLowerCase()
}

const bytesAsText = (run: string): string =>
  Buffer.from(run.replace(/[^0-9a-f]/gi, ''), 'hex').toString('utf8')

const letter = (code: string, base: number): string => {
  const point = Number.parseInt(code, base)
  return point <= 0x10ffff ? String.fromCodePoint(point) : ''
}
