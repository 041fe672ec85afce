import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  SKIP_DOM_SELECTION_TAG,
  type ElementNode,
  type LexicalEditor,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { diffArrays } from 'diff'
import { sharedWords } from '../../revisions/both-words.ts'
import { essenceOf } from '../../revisions/essence.ts'
import { caretPlace } from './caret-place.ts'

// A value is put where somebody may be typing: it is made of what stands there and is there in one step, between two keys.

type Make = (mine: unknown) => unknown

/** Gives an editor other blocks. Those that stay are not touched, nor is the cursor in them. */
export function putRichText(editor: LexicalEditor, make: Make, hasCursor: boolean): void {
  // What was typed last is taken in first.
  editor.update(() => undefined, { discrete: true })
  const held = editor.getEditorState().toJSON()
  const wanted = blocksOf(make(held))
  editor.update(
    () => {
      const cursor = hasCursor ? $cursor() : null
      $replaceBlocks(held.root.children, wanted)
      if (cursor) $putCursor(cursor)
    },
    // The cursor is not taken from another field.
    { discrete: true, ...(!hasCursor && { tag: SKIP_DOM_SELECTION_TAG }) },
  )
}

function $replaceBlocks(
  held: readonly SerializedLexicalNode[],
  wanted: readonly SerializedLexicalNode[],
): void {
  const root = $getRoot()
  let place = 0
  let next = 0
  for (const { added, removed, count } of diffArrays(
    held.map(blockEssence),
    wanted.map(blockEssence),
  )) {
    if (removed) {
      root.splice(place, count, [])
      continue
    }
    if (added) root.splice(place, 0, wanted.slice(next, next + count).map($parseSerializedNode))
    place += count
    next += count
  }
  if (root.isEmpty()) root.append($createParagraphNode())
}

/** The block that has the cursor, its place among all, the text of it, and how far in it the cursor stands. */
interface Cursor {
  block: ElementNode
  place: number
  text: string
  offset: number
}

function $cursor(): Cursor | null {
  const selection = $getSelection()
  const anchor = $isRangeSelection(selection) ? selection.anchor : null
  const block = anchor?.getNode().getTopLevelElement()
  if (!anchor || !$isElementNode(block)) return null
  const node = anchor.getNode()
  const before = block.getAllTextNodes()
  const within = before.findIndex((one) => one.is(node))
  const offset = before
    .slice(0, Math.max(within, 0))
    .reduce((sum, one) => sum + one.getTextContentSize(), 0)
  const text = before.map((one) => one.getTextContent()).join('')
  const found = { block, place: block.getIndexWithinParent(), text }
  if (within >= 0) return { ...found, offset: offset + anchor.offset }
  return { ...found, offset: anchor.offset === 0 ? 0 : text.length }
}

/**
 * A block that was made of two people's text takes the place of the one with the cursor: behind the same words of it. Spaces
 * do not count: a long block has many, and half a word would be typed there.
 */
function $putCursor({ block, place, text, offset }: Cursor): void {
  if (block.isAttached()) return
  const shared = (one: ElementNode) => sharedWords(one.getTextContent(), text).shared
  const grown = $getRoot()
    .getChildren()
    .filter($isElementNode)
    .filter((one) => one.getType() === block.getType())
    .map((one) => ({
      one,
      shared: shared(one),
      far: Math.abs(one.getIndexWithinParent() - place),
    }))
    .toSorted((left, right) => right.shared - left.shared || left.far - right.far)[0]?.one
  if (!grown) return
  const nodes = grown.getAllTextNodes()
  let left = caretPlace(text, nodes.map((one) => one.getTextContent()).join(''), offset)
  for (const node of nodes) {
    if (left <= node.getTextContentSize()) {
      node.select(left, left)
      return
    }
    left -= node.getTextContentSize()
  }
}

const blockEssence = (block: SerializedLexicalNode): string =>
  essenceOf({ root: { children: [block] } })

function blocksOf(value: unknown): readonly SerializedLexicalNode[] {
  if (typeof value !== 'object' || value === null || !('root' in value)) return []
  const { root } = value as { root: { children?: SerializedLexicalNode[] } }
  return root.children ?? []
}

export type PlainField = HTMLInputElement | HTMLTextAreaElement

/** Writes in a plain field as if it were typed: the form hears of it as it hears of a key. */
export function putPlainText(field: PlainField, make: Make): void {
  const held = field.value
  const made = make(held)
  const value = typeof made === 'string' ? made : ''
  const caret = field.selectionEnd ?? held.length
  field.dispatchEvent(new Event('beforeinput', { bubbles: true }))
  // React hides the setter of the browser behind its own, and would not notice.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {}
  set?.call(field, value)
  const place = caretPlace(held, value, caret)
  field.setSelectionRange(place, place)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
