import { longest } from '../../../remarks/remark.ts'
import { whereIn, type Place } from './place.ts'

// Where the person is in the form, and the way back there: the only file here that reads the page itself.

/** Payload marks the text of a rich field with its path, and the input of any other with an id. */
const richAttribute = 'data-field-path'
const inputPrefix = 'field-'

/** The place of what is selected, or of the input that is written in; null elsewhere. */
export function placeNow(): Place | null {
  const active = document.activeElement
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
    return placeInInput(active)
  const selection = document.getSelection()
  const { anchorNode = null } = selection ?? {}
  const within = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
  const field = within?.closest(`[${richAttribute}]`)?.getAttribute(richAttribute)
  return field ? { field, quote: quoted(selection?.toString() ?? '') } : null
}

function placeInInput(input: HTMLInputElement | HTMLTextAreaElement): Place | null {
  if (!input.id.startsWith(inputPrefix)) return null
  const { selectionStart, selectionEnd, value } = input
  return {
    field: input.id.slice(inputPrefix.length).replaceAll('__', '.'),
    quote: quoted(value.slice(selectionStart ?? 0, selectionEnd ?? 0)),
  }
}

const quoted = (words: string): string | null => words.trim().slice(0, longest.quote) || null

/** Brings a place into view and selects its words; false where they are not there any more. */
export function showPlace({ field, quote }: Place): boolean {
  const rich = document.querySelector(`[${richAttribute}="${CSS.escape(field)}"]`)
  const input = document.getElementById(inputPrefix + field.replaceAll('.', '__'))
  const element = rich ?? input
  if (!element) return false
  element.scrollIntoView({ block: 'center' })
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return selectInInput(element, quote)
  return quote === null || selectInText(element, quote)
}

function selectInInput(
  input: HTMLInputElement | HTMLTextAreaElement,
  quote: string | null,
): boolean {
  input.focus({ preventScroll: true })
  const found = quote === null ? null : whereIn(input.value, quote)
  if (found) input.setSelectionRange(found.from, found.to)
  return quote === null || found !== null
}

function selectInText(element: Element, quote: string): boolean {
  const nodes = textNodesIn(element)
  const found = whereIn(nodes.map(({ data }) => data).join(''), quote)
  if (!found) return false
  const range = document.createRange()
  const start = nodeAt(nodes, found.from)
  const end = nodeAt(nodes, found.to)
  if (!start || !end) return false
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  start.node.parentElement?.scrollIntoView({ block: 'center' })
  return true
}

function textNodesIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node)
  return nodes
}

/** The node in which the character at `offset` of all their text stands. */
function nodeAt(nodes: readonly Text[], offset: number): { node: Text; offset: number } | null {
  let before = 0
  for (const node of nodes) {
    if (offset <= before + node.length) return { node, offset: offset - before }
    before += node.length
  }
  return null
}
