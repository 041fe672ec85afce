// A viewer of PDFs copies the lines of the paper: each a span, and between them breaks that are only for the eye.

const isPaperBreak = (node: Node | null): boolean =>
  node !== null &&
  node.nodeName === 'BR' &&
  (node as Element).getAttribute('role') === 'presentation'

const textOf = (node: Node | null): string => node?.textContent ?? ''

/** What a break of the paper is in a text that flows: the end of a line, a space, or nothing in the middle of a word. */
export function paperBreak(element: Element): 'break' | ' ' | '' | null {
  if (!isPaperBreak(element)) return null
  const before = textOf(element.previousSibling).trimEnd()
  if (/\p{L}-$/u.test(before)) return ''
  return /[.!?:;…”]$/.test(before) ? 'break' : ' '
}

/** A text without the hyphen at which the paper broke a word; „Cluj-Napoca” keeps its own. */
export function withoutPaperHyphen(text: string, node: Node): string {
  const line = node.parentNode
  if (!/\p{L}-\s*$/u.test(text) || !isPaperBreak(line?.nextSibling ?? null)) return text
  const isBroken = /^\s*\p{Ll}/u.test(textOf(line?.nextSibling?.nextSibling ?? null))
  return isBroken ? text.replace(/-\s*$/, '') : text.trimEnd()
}
