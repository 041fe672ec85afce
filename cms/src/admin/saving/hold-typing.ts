/** Plain fields of a form, which React gives back what it last drew in them. */
const plainField = 'textarea[id^="field-"], input[type="text"][id^="field-"]'

interface Field {
  value: string
  selectionEnd: number | null
  setSelectionRange(start: number | null, end: number | null): void
}

/** A field with letters that React has not drawn: `drawn` is what it would give back. */
interface Held {
  field: Field
  value: string
  drawn: string
}

/**
 * Keeps letters in their field. While React waits for code or for an answer it draws nothing, and after each key gives
 * the field back what it last drew: the form has been told the letter, and the next key would take it away again.
 * `page` is the window, which hears of a key before React does and again after it.
 */
export function holdTyping(
  page: EventTarget,
  signal: AbortSignal,
  fieldOf: (target: EventTarget | null) => Field | undefined = plainFieldOf,
): void {
  let held: Held | undefined
  let before = ''
  let typed: { value: string; caret: number | null } | undefined
  page.addEventListener(
    'beforeinput',
    ({ target }) => {
      const field = fieldOf(target)
      if (held && (field !== held.field || field.value !== held.value)) held = undefined
      before = field?.value ?? ''
    },
    { capture: true, signal },
  )
  page.addEventListener(
    'input',
    ({ target }) => {
      const field = fieldOf(target)
      typed = field && { value: field.value, caret: field.selectionEnd }
    },
    { capture: true, signal },
  )
  page.addEventListener(
    'input',
    ({ target }) => {
      const field = fieldOf(target)
      if (!field || !typed) return
      const isGivenBack = field.value === before || field.value === held?.drawn
      if (!isGivenBack || field.value === typed.value) return
      held = { field, value: typed.value, drawn: field.value }
      field.value = typed.value
      field.setSelectionRange(typed.caret, typed.caret)
    },
    { signal },
  )
}

/** The field itself, where it is a plain one. */
export const plainFieldOf = (
  target: EventTarget | null,
): HTMLInputElement | HTMLTextAreaElement | undefined =>
  target instanceof Element && target.matches(plainField)
    ? (target as HTMLInputElement | HTMLTextAreaElement)
    : undefined
