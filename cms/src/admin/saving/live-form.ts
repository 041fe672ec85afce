import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { essenceOf, isSame } from '../../revisions/essence.ts'
import { plainFieldOf } from './hold-typing.ts'
import { putPlainText, putRichText, type PlainField } from './put-text.ts'
import { valueAt, withValue } from './text-fields.ts'

// The form as it stands on the page: where the cursor is, and what is typed there. Payload hands the text of its editors to
// the form when the browser is idle, up to half a second late, and React the letters of plain fields when it draws; what is
// lost by then is lost.

type Place = LexicalEditor | PlainField

const richTextSelector = '.rich-text-lexical[data-field-path]'

const editorIn = (field: Element): LexicalEditor | undefined =>
  field.querySelector<Element & { __lexicalEditor?: LexicalEditor }>('[data-lexical-editor="true"]')
    ?.__lexicalEditor

const isPlain = (place: Place): place is PlainField => place instanceof HTMLElement

const textIn = (place: Place): unknown =>
  isPlain(place) ? place.value : place.getEditorState().toJSON()

/** What each place held when the cursor first came to it: one that nobody wrote in says nothing. */
export type Visited = Map<Place, string | null>

/** To be called when the cursor comes to a field. */
export function noteVisit(visited: Visited, target: EventTarget | null): void {
  const richText = target instanceof Element ? target.closest(richTextSelector) : null
  const place = plainFieldOf(target) ?? (richText ? editorIn(richText) : undefined)
  if (place && !visited.has(place)) visited.set(place, essenceOf(textIn(place)))
}

/** Puts a text made of what stands there, in one step; false where nothing on the page could be written in. */
export function putInPlace(
  form: Element | null,
  visited: Visited,
  path: string,
  make: (mine: unknown) => unknown,
): boolean {
  const place = placesOf(form).find((one) => one.path === path)?.place
  if (!place || (isPlain(place) ? place.readOnly : !place.isEditable())) return false
  if (isPlain(place)) putPlainText(place, make)
  else putRichText(place, make, focusedPath(form) === path)
  // From here on it holds more than the form knows.
  visited.set(place, null)
  return true
}

/** The field is given another value: what its editor holds until it is drawn anew is of before. */
export function forgetVisit(visited: Visited, form: Element | null, path: string): void {
  for (const one of placesOf(form)) if (one.path === path) visited.delete(one.place)
}

/** The form's data, with what is typed in it at this moment. */
export function withLiveText(data: unknown, form: Element | null, visited: Visited): unknown {
  let live = data
  for (const { path, place } of placesOf(form)) {
    const before = visited.get(place)
    if (before === undefined) continue
    const text = textIn(place)
    if (essenceOf(text) !== before && !isSame(text, valueAt(live, path)))
      live = withValue(live, path, text)
  }
  return live
}

function placesOf(form: Element | null): { path: string; place: Place }[] {
  if (!form) return []
  const richTexts = [...form.querySelectorAll(richTextSelector)].flatMap((field) => {
    const place = editorIn(field)
    return place ? [{ path: field.getAttribute('data-field-path') ?? '', place }] : []
  })
  const plain = [...form.querySelectorAll('[id^="field-"]')].flatMap((field) => {
    const place = plainFieldOf(field)
    return place ? [{ path: pathOfId(field), place }] : []
  })
  return [...richTexts, ...plain]
}

const pathOfId = ({ id }: Element): string => id.slice('field-'.length).replaceAll('__', '.')

/** The path of the field that has the cursor; null where it is elsewhere. */
export function focusedPath(form: Element | null): string | null {
  const focused = document.activeElement
  if (!form || !focused || !form.contains(focused)) return null
  const richText = focused.closest(richTextSelector)
  if (richText) return richText.getAttribute('data-field-path')
  const field = focused.closest('[id^="field-"]')
  return field ? pathOfId(field) : null
}
