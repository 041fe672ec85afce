import {
  $createParagraphNode,
  $getRoot,
  $parseSerializedNode,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { diffArrays } from 'diff'
import { essenceOf } from '../../revisions/essence.ts'

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
      $replaceBlocks(held.root.children, wanted)
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
  const moved = value.endsWith(held) ? value.length - held.length : 0
  field.dispatchEvent(new Event('beforeinput', { bubbles: true }))
  // React hides the setter of the browser behind its own, and would not notice.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {}
  set?.call(field, value)
  const place = Math.min(caret + moved, value.length)
  field.setSelectionRange(place, place)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
