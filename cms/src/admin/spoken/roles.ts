// What Payload's own parts lack for whoever hears a page instead of seeing it: names of buttons and fields that have
// none, and what a part is where its HTML does not say so. No setting of Payload reaches them; axe found them on
// the ten daily screens.

type Attributes = Readonly<Record<string, string | null>>

/** What a part is given, found by how Payload calls it; null takes an attribute away. */
const parts: readonly [selector: string, given: (part: Element) => Attributes][] = [
  // A form has its own `main`.
  ['.template-default__wrap', (wrap) => ({ role: hasMain(wrap) ? null : 'main' })],
  ['.template-default__wrap[role] :is(.app-header, .list-header)', () => ({ role: 'group' })],
  ['.template-default__wrap:not([role]) .app-header', () => ({ role: null })],
  ['.template-default__nav-toggler-wrapper', () => ({ role: 'navigation', 'aria-label': 'Meniu' })],
  ['.doc-header', () => ({ role: 'region', 'aria-label': 'Documentul' })],
  ['.doc-tabs__tabs', () => ({ role: 'group' })],
  // Its own words and number are its name.
  ['.doc-tab', () => ({ 'aria-label': null })],
  ['.clickable-arrow--left', () => ({ 'aria-label': 'Pagina dinainte' })],
  ['.clickable-arrow--right', () => ({ 'aria-label': 'Pagina următoare' })],
  ['button:has(> .doc-controls__dots)', () => ({ 'aria-label': 'Meniul documentului' })],
  ['.date-time-picker__clear-button', () => ({ 'aria-label': 'Goliți data' })],
  ['.copy-to-clipboard', () => ({ 'aria-label': 'Copiați' })],
  ['.clear-indicator', () => ({ 'aria-hidden': null, 'aria-label': 'Goliți' })],
  // The field itself opens its list by keys.
  ['.dropdown-indicator', () => ({ tabindex: '-1' })],
  ['#select-all', () => ({ 'aria-label': 'Selectați toate rândurile', title: null })],
  ['td input[type="checkbox"]', (box) => ({ 'aria-label': `Selectați: ${rowOf(box)}` })],
  ['.sort-column__button', (button) => ({ 'aria-label': sortingOf(button) })],
  ['.toolbar-popup__button[data-button-key]', (button) => toolOf(button)],
  [
    '.field-type :is(.rs__input, .date-time-picker input, .ContentEditable__root)',
    (input) => nameless(input),
  ],
]

const tools: Readonly<Record<string, string>> = {
  bold: 'Aldin',
  italic: 'Cursiv',
  underline: 'Subliniat',
  strikethrough: 'Tăiat',
  subscript: 'Indice',
  superscript: 'Exponent',
  link: 'Link',
}

const toolOf = (button: Element): Attributes => {
  const name = tools[button.getAttribute('data-button-key') ?? '']
  return name ? { 'aria-label': name } : {}
}

/** Payload writes the label of a column in two languages as „[object Object]”. */
const sortingOf = (button: Element): string => {
  const column = words(button.closest('.sort-column')?.querySelector('.sort-column__label'))
  const isUp = button.classList.contains('sort-column__asc')
  return `Sortați după ${column} (${isUp ? 'crescător' : 'descrescător'})`
}

const hasMain = (wrap: Element): boolean => wrap.querySelector('main') !== null

const words = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\*/g, '').trim() ?? ''

const rowOf = (box: Element): string => words(box.closest('tr')?.querySelector('a, td ~ td'))

/** A field's input without a label of its own is called as the field is. */
function nameless(input: Element): Attributes {
  if (input instanceof HTMLInputElement && input.labels?.length) return {}
  const label = words(input.closest('.field-type')?.querySelector('.field-label'))
  return label ? { 'aria-label': label } : {}
}

/** Gives a part of the page, and all that is in it, what it lacks; the frame around it follows what is in it now. */
export function giveRoles(root: Element): void {
  for (const frame of document.querySelectorAll('.template-default__wrap'))
    if (frame !== root && frame.contains(root) && frame.hasAttribute('role') === hasMain(frame))
      giveRoles(frame)
  for (const [selector, given] of parts)
    for (const part of [
      ...(root.matches(selector) ? [root] : []),
      ...root.querySelectorAll(selector),
    ])
      give(part, given(part))
}

function give(part: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === null) part.removeAttribute(name)
    else if (part.getAttribute(name) !== value) part.setAttribute(name, value)
}
