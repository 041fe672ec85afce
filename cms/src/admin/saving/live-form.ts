import { essenceOf, isSame } from '../../revisions/essence.ts'
import { valueAt, withValue } from './text-fields.ts'

// The form as it stands on the page: where the cursor is, and what the editors of rich text hold. Payload hands their text
// to the form when the browser is idle, up to half a second late; what is lost by then is lost.

interface LexicalEditor {
  getEditorState(): { toJSON(): unknown }
}

const richTextSelector = '.rich-text-lexical[data-field-path]'

const editorIn = (field: Element): LexicalEditor | undefined =>
  field.querySelector<Element & { __lexicalEditor?: LexicalEditor }>('[data-lexical-editor="true"]')
    ?.__lexicalEditor

const pathOf = (field: Element): string => field.getAttribute('data-field-path') ?? ''

/** What each editor held when the cursor first came to it: one that nobody wrote in says nothing. */
export type Visited = Map<LexicalEditor, string>

/** To be called when the cursor comes to a field. */
export function noteVisit(visited: Visited, target: EventTarget | null): void {
  const field = target instanceof Element ? target.closest(richTextSelector) : null
  const editor = field ? editorIn(field) : undefined
  if (editor && !visited.has(editor))
    visited.set(editor, essenceOf(editor.getEditorState().toJSON()))
}

/** The field is given another value: what its editor holds until it is drawn anew is of before. */
export function forgetVisit(visited: Visited, form: Element | null, path: string): void {
  for (const field of form?.querySelectorAll(richTextSelector) ?? []) {
    const editor = pathOf(field) === path ? editorIn(field) : undefined
    if (editor) visited.delete(editor)
  }
}

/** The form's data, with what its editors hold at this moment. */
export function withLiveText(data: unknown, form: Element | null, visited: Visited): unknown {
  let live = data
  for (const field of form?.querySelectorAll(richTextSelector) ?? []) {
    const editor = editorIn(field)
    const before = editor && visited.get(editor)
    if (!editor || before === undefined) continue
    const text = editor.getEditorState().toJSON()
    if (essenceOf(text) !== before && !isSame(text, valueAt(live, pathOf(field))))
      live = withValue(live, pathOf(field), text)
  }
  return live
}

/** The path of the field that has the cursor; null where it is elsewhere. */
export function focusedPath(form: Element | null): string | null {
  const focused = document.activeElement
  if (!form || !focused || !form.contains(focused)) return null
  const richText = focused.closest(richTextSelector)
  if (richText) return pathOf(richText)
  const field = focused.closest('[id^="field-"]')
  return field ? field.id.slice('field-'.length).replaceAll('__', '.') : null
}
