import { bound } from '@avizier/shared/typography'
/** A piece of a text, and where it leads if it can be called, written to or opened. */
export interface Piece {
  text: string
  href?: string
}

const extension = /(?:\s*[,;]?\s*\(?(?:interior|int|extensia|ext)\b\.?\s*(?<extension>\d{1,6})\)?)?/
/** Ten digits of this country, or an international number, with what people put between the digits. */
const longNumber =
  /(?<number>(?:(?:\+|00)[1-9](?:[ .()\u00A0\u2011-]{0,2}\d){7,12}|\(?0[1-9](?:[ .()\u00A0\u2011-]{0,2}\d){8})(?!\d))/
const phone = new RegExp(longNumber.source + extension.source, 'gi')
/** A field that holds a number may hold a short one: „112”, „*9999” is left to people. */
const shortNumber = /^\s*\d{3,8}\s*$/
const address =
  /(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<url>https?:\/\/[^\s<>„”"]+[^\s<>„”".,;:!?)])/gi

/** „0264 431 900”, 4901 → `tel:+40264431900;ext=4901` (RFC 3966: an extension is no part of the number). */
function telephoneLink(number: string, extensionDigits: string | undefined): string {
  const digits = number.replace(/\D/g, '')
  const isInternational = number.trim().startsWith('+')
  const international = isInternational
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : digits.startsWith('0')
        ? `4${digits}`
        : undefined
  const called = international === undefined ? digits : `+${international}`
  return `tel:${called}${extensionDigits ? `;ext=${extensionDigits}` : ''}`
}

/** The digits of one number stay on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0')

/** A telephone field: each number in it, with its own extension, can be called by itself. */
export function telephonePieces(text: string): Piece[] {
  if (shortNumber.test(text)) return [{ text: text.trim(), href: `tel:${text.trim()}` }]
  return piecesOf(text, phone, (found, groups) => ({
    text: unbroken(found),
    href: telephoneLink(groups.number ?? '', groups.extension),
  }))
}

/** A plain text whose e-mail and web addresses can be followed: „prin e-mail, la consultare@…”. */
export const linkedPieces = (text: string): Piece[] =>
  piecesOf(text, address, (found, groups) => ({
    text: found,
    href: groups.mail === undefined ? found : `mailto:${found}`,
  }))

function piecesOf(
  text: string,
  pattern: RegExp,
  link: (found: string, groups: Record<string, string | undefined>) => Piece,
): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, index, groups = {} } of text.matchAll(pattern)) {
    if (index > from) pieces.push({ text: bound(text.slice(from, index)) })
    pieces.push(link(found, groups))
    from = index + found.length
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: bound(text.slice(from)) })
  return pieces
}
