// Lines of a printed column as lines of a screen. A PDF tells where a line ends, and not whether the sentence does.

/** After these a sentence goes on. */
const goesOn =
  /(?:,|(?:^|[\s„(])(?:de|la|în|din|pe|cu|și|sau|până|prin|pentru|spre|sub|între|dintre|după|fără|peste))$/iu
const ends = /[.!?:;…]$/u
const beginsSmall = /^\p{Ll}/u
const endsWithHyphen = /\p{L}-$/u

/**
 * A text of short lines with those joined that are surely one: where the next begins with a small letter, or the last ends
 * with a comma, a preposition or the hyphen of a name. What may be a title, an item or a row of a table stays a line.
 */
export function joinedLines(text: string): string {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const last = lines.at(-1) ?? ''
    if (last === '' || line === '' || !isOne(last, line)) lines.push(line)
    else lines[lines.length - 1] = last + (endsWithHyphen.test(last) ? '' : ' ') + line
  }
  return lines.join('\n')
}

const isOne = (last: string, next: string): boolean =>
  goesOn.test(last) || endsWithHyphen.test(last) || (beginsSmall.test(next) && !ends.test(last))
