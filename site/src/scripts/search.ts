import { noonOf, plainDate } from '@avizier/shared/dates'
import type { SearchContents } from '../search/contents.ts'
import { searchPaths } from '@avizier/shared/search-paths'
import { createEngine, type Hit, type Hits } from '../search/engine.ts'
import { fieldsOf, isEmpty, queryOf, type Query } from '../search/query.ts'
import { answerSentence, shownSentence } from '../search/sentences.ts'

// The page of the search. Until somebody types or chooses something, this file is all that it loads.

const pageSize = 10
/** A pause this long in typing begins a search. */
const restMs = 300

const engine = createEngine({
  async readContents() {
    const response = await fetch(searchPaths.searchContents, { cache: 'no-cache' })
    if (response.status === 404) return undefined
    if (!response.ok) throw new Error(`${searchPaths.searchContents} answered ${response.status}`)
    return (await response.json()) as SearchContents
  },
  async readFile(address) {
    const { ok, status, body } = await fetch(address)
    if (!ok || !body) throw new Error(`${address} answered ${status}`)
    const text = new Response(body.pipeThrough(new DecompressionStream('gzip')))
    return (await text.json()) as unknown
  },
})

const element = <E extends Element>(selector: string, kind: new () => E): E => {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new TypeError(`The page has no ${selector}`)
  return found
}
const form = element('#cautare', HTMLFormElement)
const field = element('#cuvinte', HTMLInputElement)
const filters = element('#filtre', HTMLDetailsElement)
const status = element('#stare', HTMLElement)
const list = element('#rezultate', HTMLUListElement)
const template = element('#rezultat', HTMLTemplateElement)
const more = element('#mai-multe', HTMLButtonElement)
const results = element('#gasite', HTMLElement)

let hits: Hits | undefined
/** Only the answer to the last question is shown. */
let asked = 0
let resting: ReturnType<typeof setTimeout> | undefined

/** Puts into the form what the address says. On a small screen, what narrows the search is folded until it does. */
function fill(): void {
  if (matchMedia('(width >= 48rem)').matches) filters.open = true
  for (const [name, value] of fieldsOf(queryOf(new URLSearchParams(location.search)))) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
    if (field instanceof HTMLSelectElement) filters.open = true
  }
}

async function search(): Promise<void> {
  clearTimeout(resting)
  const query = queryOf(new URLSearchParams([...new FormData(form)].map(textual)))
  const fields = fieldsOf(query).toString()
  history.replaceState(null, '', fields ? `?${fields}` : location.pathname)
  const number = ++asked
  if (isEmpty(query)) {
    hits = undefined
    show([], '')
    return
  }
  status.textContent = 'Se caută…'
  try {
    const found = await engine.search(query)
    const first = await found?.next(pageSize)
    if (number !== asked) return
    hits = found
    if (!found || !first) show([], 'Căutarea se pregătește. Încercați din nou peste un minut.')
    else {
      show(first, answerSentence(query.words, found))
      if (found.offered !== undefined) offer({ ...query, words: found.offered })
    }
  } catch (error) {
    if (number !== asked) return
    show([], 'Căutarea nu a reușit. Verificați legătura la internet și încercați din nou.')
    console.error(error)
  }
}

const textual = ([name, value]: [string, FormDataEntryValue]): [string, string] => [
  name,
  typeof value === 'string' ? value : '',
]

function show(first: readonly Hit[], message: string): void {
  status.textContent = message
  list.replaceChildren(...first.map(itemOf))
  results.hidden = first.length === 0
  more.hidden = !hits || list.children.length >= hits.total
}

/** Another spelling, beside what came of this one. */
function offer(query: Query): void {
  const link = document.createElement('a')
  link.href = `?${fieldsOf(query)}`
  link.textContent = query.words
  link.addEventListener('click', (event) => {
    event.preventDefault()
    field.value = query.words
    field.focus()
    void search()
  })
  status.append(' Ați căutat „', link, '”?')
}

async function showMore(): Promise<void> {
  if (!hits) return
  const from = list.children.length
  const number = asked
  const next = await hits.next(pageSize).catch((error: unknown) => {
    console.error(error)
    status.textContent = 'Celelalte rezultate nu au putut fi încărcate. Căutați din nou.'
  })
  if (!next || number !== asked) return
  list.append(...next.map(itemOf))
  more.hidden = next.length < pageSize || list.children.length >= hits.total
  status.textContent = shownSentence(hits.total, list.children.length)
  list.children[from]?.querySelector('a')?.focus()
}

function itemOf({ path, title, excerpt, kind, day, department }: Hit): DocumentFragment {
  const item = document.importNode(template.content, true)
  const fill = (selector: string, ...content: (string | Node)[]) =>
    item.querySelector(selector)?.append(...content)
  item.querySelector('a')?.setAttribute('href', path)
  fill('.kind', kind)
  fill('a', title)
  fill('.meta', timeOf(day))
  fill('.story-lead', ...excerpt.map(({ text, isMarked }) => (isMarked ? marked(text) : text)))
  const name = department && nameOf(department)
  if (name) fill('.meta', ` · ${name}`)
  return item
}

function timeOf(day: string): HTMLTimeElement {
  const time = document.createElement('time')
  time.dateTime = day
  time.textContent = plainDate(noonOf(day))
  return time
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}

/** Departments go by the name that they have in the form. */
const nameOf = (slug: string): string | undefined =>
  form.querySelector<HTMLOptionElement>(`[name=compartiment] [value="${CSS.escape(slug)}"]`)?.text

fill()
if (!isEmpty(queryOf(new URLSearchParams(location.search)))) void search()

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void search()
})
form.addEventListener('input', (event) => {
  clearTimeout(resting)
  resting = setTimeout(() => void search(), event.target instanceof HTMLSelectElement ? 0 : restMs)
})
more.addEventListener('click', () => void showMore())
