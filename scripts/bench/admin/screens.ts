import type { Page } from 'playwright-core'
import { doAndAwait, openPage, type Load } from './load.ts'
import type { OfficeAtWork } from './office-at-work.ts'

/** A screen of the admin, or a step on one, as it is measured. */
export interface Screen {
  name: string
  /** Before the first of its loads. */
  begin?: (page: Page) => Promise<unknown>
  load: (page: Page, turn: number) => Promise<Load>
}

const calendarDay = '.avizier-month [role=gridcell]'
const rows = '.collection-list tbody tr'
const searchWord = '.collection-list input.search-filter__input'
const formParts = ['#field-title', '[data-lexical-editor][contenteditable=true]']

/** What an editor has open on a day, in the order of the day. */
export function screensOf(admin: string, { published, drafts }: OfficeAtWork): Screen[] {
  const releases = `${admin}/collections/press-releases`
  const inState = (state: string) => `?where[or][0][and][0][deskState][in][0]=${state}`
  const list = (name: string, query: string): Screen => ({
    name,
    load: (page) => openPage(page, releases + query, [rows, searchWord]),
  })
  const [draft = ''] = drafts
  return [
    {
      name: 'first page',
      load: (page) => openPage(page, admin, [calendarDay]),
    },
    { name: 'calendar: another month', load: turnMonth },
    list('list', ''),
    list('list, a word searched', '?search=parcul%20feroviarilor'),
    list('list, „Publicate”', inState('published')),
    list('list, „De verificat”', inState('submitted')),
    {
      name: 'form',
      load: (page, turn) =>
        openPage(page, `${releases}/${published[turn % published.length]}`, formParts),
    },
    {
      name: 'save by itself',
      begin: (page) => openPage(page, `${releases}/${draft}`, formParts),
      load: (page, turn) => save(page, draft, turn, () => Promise.resolve()),
    },
    {
      name: 'save by the button',
      load: (page, turn) =>
        save(page, draft, turn, () => page.locator('#action-save-draft').click()),
    },
    {
      name: 'history',
      load: (page) => openPage(page, `${releases}/${draft}/versions`, ['.avizier-time__entry a']),
    },
    {
      name: 'materials',
      load: (page) => openPage(page, `${admin}/collections/materials`, [rows, searchWord]),
    },
  ]
}

/** Forth and back, on the page that is open. */
async function turnMonth(page: Page, turn: number): Promise<Load> {
  const label = turn % 2 === 0 ? 'Luna dinainte' : 'Luna următoare'
  const heading = page.locator('#avizier-calendar-title')
  const before = await heading.innerText()
  return doAndAwait(
    page,
    { method: 'GET', address: /\/api\/calendar\?/ },
    () => page.getByRole('button', { name: label }).click(),
    () =>
      page.waitForFunction(
        (month) => document.querySelector('#avizier-calendar-title')?.textContent !== month,
        before,
      ),
  )
}

/** One more letter in the title. What is measured begins with the request: that nobody types for a while is meant to be. */
async function save(
  page: Page,
  id: string,
  turn: number,
  press: () => Promise<unknown>,
): Promise<Load> {
  await page.locator('#field-title').fill(`Ciornă scrisă de ${turn} ori, ${Date.now()}`)
  const isSave = { method: 'PATCH', address: new RegExp(`/api/press-releases/${id}\\?`) }
  const { server } = await doAndAwait(page, isSave, press)
  return { server, usable: server }
}
