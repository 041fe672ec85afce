import { isBlankText } from '@avizier/shared/letters'
import type { Inline } from '@avizier/shared/rich-text'
import { isWebLink } from '../../fields/web-link.ts'
import { childrenOf, type WordNode } from './word-tree.ts'

type Mark = Extract<Inline, { type: 'text' }>['marks'][number]
type Words = Exclude<Inline, { type: 'link' }>

/** What of a document no text of ours holds, counted. */
export interface LeftOut {
  pictures: number
  notes: number
  comments: number
}

const marksOf = (run: WordNode): Mark[] => [
  ...(run.isBold ? (['bold'] as const) : []),
  ...(run.isItalic ? (['italic'] as const) : []),
  ...(run.isUnderline ? (['underline'] as const) : []),
  ...(run.isStrikethrough ? (['strikethrough'] as const) : []),
  ...(run.verticalAlignment === 'subscript' ? (['subscript'] as const) : []),
  ...(run.verticalAlignment === 'superscript' ? (['superscript'] as const) : []),
]

/** The words of a paragraph as one line; what is left out is added to `leftOut`. */
export const lineOf = (paragraph: WordNode, leftOut: LeftOut): Inline[] =>
  trimmed(joined(inlinesOf(childrenOf(paragraph), [], leftOut)))

function inlinesOf(nodes: readonly WordNode[], marks: readonly Mark[], leftOut: LeftOut): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [textOf(node.value, marks)]
      case 'tab':
        return [textOf(' ', marks)]
      case 'checkbox':
        return [textOf(node.checked ? '☑ ' : '☐ ', marks)]
      case 'break':
        return node.breakType === 'line' ? [{ type: 'break' }] : []
      case 'hyperlink':
        return linkOf(node, inlinesOf(childrenOf(node), marks, leftOut))
      case 'image':
        leftOut.pictures += 1
        return []
      case 'noteReference':
        leftOut.notes += 1
        return []
      case 'commentReference':
        leftOut.comments += 1
        return []
      default:
        return inlinesOf(childrenOf(node), [...marks, ...marksOf(node)], leftOut)
    }
  })
}

const textOf = (text: string, marks: readonly Mark[]): Inline => ({
  type: 'text',
  text: text.replace(/[ \t\r\n]+/g, ' '),
  marks: [...new Set(marks)],
})

/** A link to the web; one that leads nowhere else than into the document is its words. */
function linkOf({ href }: WordNode, inner: readonly Inline[]): Inline[] {
  const words = inner.filter((each): each is Words => each.type !== 'link')
  if (href === null || !isWebLink(href) || isBlank(words)) return words
  // The line below a link is drawn anyway.
  const children = words.map((each) =>
    each.type === 'text'
      ? { ...each, marks: each.marks.filter((mark) => mark !== 'underline') }
      : each,
  )
  return [{ type: 'link', to: { url: href }, children }]
}

export const plainText = (line: readonly Inline[]): string =>
  line
    .map((each) => {
      if (each.type === 'break') return '\n'
      return each.type === 'text' ? each.text : plainText(each.children)
    })
    .join('')

export const isBlank = (line: readonly Inline[]): boolean => isBlankText(plainText(line))

/** Word cuts a sentence into runs wherever somebody typed: neighbours that look alike are one. */
function joined(line: readonly Inline[]): Inline[] {
  const whole: Inline[] = []
  for (const each of line) {
    const last = whole.at(-1)
    if (each.type === 'text' && last?.type === 'text' && last.marks.join() === each.marks.join())
      whole[whole.length - 1] = { ...last, text: last.text + each.text }
    else whole.push(each)
  }
  return whole
}

/** Without breaks and spaces at its ends. */
function trimmed(line: readonly Inline[]): Inline[] {
  const isNothing = (each: Inline) =>
    each.type === 'break' || (each.type === 'text' && each.text.trim() === '')
  const first = line.findIndex((each) => !isNothing(each))
  if (first < 0) return []
  const last = line.findLastIndex((each) => !isNothing(each))
  return line.slice(first, last + 1).map((each, index, all) => {
    if (each.type !== 'text') return each
    const from = index === 0 ? each.text.trimStart() : each.text
    return { ...each, text: index === all.length - 1 ? from.trimEnd() : from }
  })
}
