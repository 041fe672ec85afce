import {
  $createRangeSelection,
  $getSelection,
  $setSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

// Both are asked inside a command, where the editor can be read and changed.

/** Remembers where the caret stands; what is given back puts it there again, and the keyboard into the editor. */
export function $keptSelection(editor: LexicalEditor): () => void {
  const kept = $getSelection()?.clone() ?? null
  return () => {
    editor.update(() => $setSelection(kept?.clone() ?? null), { discrete: true })
    editor.focus()
  }
}

/** Puts the caret where something was dropped; true where that is a place in the text. */
export function $dropAt(editor: LexicalEditor, { clientX, clientY }: DragEvent): boolean {
  const place = document.caretPositionFromPoint?.(clientX, clientY)
  if (!place || !editor.getRootElement()?.contains(place.offsetNode)) return false
  const range = document.createRange()
  range.setStart(place.offsetNode, place.offset)
  const selection = $createRangeSelection()
  selection.applyDOMRange(range)
  $setSelection(selection)
  return true
}
