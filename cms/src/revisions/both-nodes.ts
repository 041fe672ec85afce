import { bothParts, type Three } from './both-parts.ts'
import { bothWords, piecesOf, sharedWords, type Token } from './both-words.ts'
import { essenceOf, isObject, isSame } from './essence.ts'

type Node = Readonly<Record<string, unknown>>

/** Two people's forms of blocks of rich text in one. */
export const bothNodes = (nodes: Three<readonly unknown[]>): unknown[] =>
  bothParts(nodes, { isOne: isAlike, makeOne: oneNode })

function oneNode({ base, mine, theirs }: Three<unknown>): Node | undefined {
  if (!isObject(mine) || !isObject(theirs)) return undefined
  const children = childrenTogether({
    base: childrenOf(base),
    mine: childrenOf(mine),
    theirs: childrenOf(theirs),
    isTable: mine.type === 'table',
  })
  if (!children) return undefined
  // Such as the level of a heading: mine where I changed it.
  const shape = (node: Node) => ({ ...node, children: null })
  const isReshaped = isObject(base) && !isSame(shape(mine), shape(base))
  return { ...(isReshaped ? mine : theirs), children }
}

interface Children extends Three<readonly unknown[]> {
  isTable: boolean
}

/** Undefined where there are none, as in a picture, and where they have their places, as the cells of a table. */
function childrenTogether({ isTable, ...nodes }: Children): unknown[] | undefined {
  const all = [...nodes.mine, ...nodes.theirs]
  if (isTable || all.length === 0) return undefined
  return all.some(isBlock) ? bothNodes(nodes) : bothLines(nodes)
}

/** What stands on lines of its own or holds others that do. */
const inLine = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
const isBlock = (node: unknown): boolean => isObject(node) && !inLine.has(String(node.type))

const childrenOf = (node: unknown): unknown[] =>
  isObject(node) && Array.isArray(node.children) ? node.children : []

interface LineToken extends Token {
  node: Node
}

function bothLines({ base, mine, theirs }: Three<readonly unknown[]>): Node[] {
  const words = { base: tokensOf(base), mine: tokensOf(mine), theirs: tokensOf(theirs) }
  const space = (before: LineToken) => ({ ...before, text: ' ', key: keyOf(before.node, ' ') })
  return nodesOf(bothWords(words, space))
}

/** Words with their marks; what is no text, such as a link, is one word. */
const tokensOf = (nodes: readonly unknown[]): LineToken[] =>
  nodes.filter(isObject).flatMap((node, place): LineToken[] => {
    if (node.type !== 'text')
      return [{ text: wordsOf(node) || '\n', key: essenceOf([node]), goesOn: true, node }]
    return piecesOf(String(node.text)).map((text, index) => ({
      ...{ text, node, key: keyOf(node, text) },
      goesOn: index === 0 && place > 0,
    }))
  })

const marksOf = ({ format, style, mode }: Node): string =>
  JSON.stringify([format || 0, style || '', mode ?? 'normal'])
const keyOf = (node: Node, text: string): string => `${marksOf(node)} ${text}`

function nodesOf(tokens: readonly LineToken[]): Node[] {
  const nodes: Node[] = []
  for (const { text, node } of tokens) {
    const last = nodes.at(-1)
    if (node.type !== 'text') nodes.push(node)
    else if (last?.type === 'text' && marksOf(last) === marksOf(node))
      nodes[nodes.length - 1] = { ...last, text: `${String(last.text)}${text}` }
    else nodes.push({ ...node, text })
  }
  return nodes
}

function wordsOf(node: unknown): string {
  if (isObject(node) && typeof node.text === 'string') return node.text
  return childrenOf(node)
    .map(wordsOf)
    .join(childrenOf(node).some(isBlock) ? ' ' : '')
}

/** With a larger share of common words two blocks grew from one, or the one from the other. */
const mostUnlike = 0.5

function isAlike(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other) || one.type !== other.type) return false
  const { shared, fewest } = sharedWords(wordsOf(one), wordsOf(other))
  return shared > mostUnlike * fewest
}
