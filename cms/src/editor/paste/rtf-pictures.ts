/** Bytes of a picture and what they are, by whoever put them on a clipboard. */
export interface RawPicture {
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

const kinds = { '\\pngblip': 'image/png', '\\jpegblip': 'image/jpeg' } as const

/** The pictures that a word processor wrote into the RTF beside its HTML, in the order of the text; drawings are none. */
export function rtfPictures(rtf: string): RawPicture[] {
  return [...rtf.matchAll(/\\(?:png|jpeg)blip\b/g)].flatMap(({ 0: word, index }) => {
    const bytes = fromHex(restOfGroup(rtf, index + word.length))
    return bytes ? [{ type: kinds[word as keyof typeof kinds], bytes }] : []
  })
}

/** What stands in a group from here to its end, without the groups and the control words in it. */
function restOfGroup(rtf: string, from: number): string {
  let depth = 0
  let at = from
  const kept: string[] = []
  while (at < rtf.length) {
    const next = /[{}]/g
    next.lastIndex = at
    const found = next.exec(rtf)
    const until = found?.index ?? rtf.length
    if (depth === 0) kept.push(rtf.slice(at, until))
    if (!found || (found[0] === '}' && depth === 0)) break
    depth += found[0] === '{' ? 1 : -1
    at = until + 1
  }
  return kept.join('').replace(/\\[a-z]+-?\d* ?/g, '')
}

/** Null where it is no whole number of bytes: a picture in another form than digits. */
function fromHex(text: string): Uint8Array<ArrayBuffer> | null {
  const digits = text.replace(/\s+/g, '')
  if (digits.length === 0 || digits.length % 2 === 1 || /[^0-9a-f]/i.test(digits)) return null
  const bytes = new Uint8Array(digits.length / 2)
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16)
  return bytes
}
