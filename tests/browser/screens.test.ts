import { longDate } from '@avizier/shared/dates'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { casePartsSlug, casesSlug } from '../../cms/src/cases/slugs.ts'
import { reviewPath, statisticsPath, triagePath } from '../../cms/src/monitoring/addresses.ts'
import { cuttingsSlug } from '../../cms/src/monitoring/slugs.ts'
import { calendarPath, reportPath } from '../../cms/src/placements/addresses.ts'
import { appearancesSlug, placementsSlug } from '../../cms/src/placements/slugs.ts'
import { reportsPath } from '../../cms/src/reports/addresses.ts'
import { startBrowser } from '../support/browser.ts'
import { accountOf, adminPage } from '../support/admin-page.ts'
import { allScreens, personOf, someRows, type Row } from '../support/admin-screens.ts'
import { clientOf, makeAccount } from '../support/api-client.ts'
import { overflow } from '../support/faults-of-screen.ts'
import { openCase } from '../support/open-case.ts'
import { sideBySide } from '../support/side-by-side.ts'
import { strayWords, wordsOn } from '../support/stray-words.ts'

const everyRole = ['department', 'contributor', 'editor', 'chief', 'webmaster', 'admin']
const account = { email: 'toate@demo.example', password: 'patru cuvinte alese', roles: everyRole }

let browser: Browser
let rows: Row[]
beforeAll(async () => {
  browser = await startBrowser()
  const admin = await clientOf('admin')
  const { department } = await personOf('department', { ...accountOf('department'), roles: [] })
  await makeAccount({ ...account, name: 'Toate rolurile', department })
  await openCase('Câte locuri de parcare sunt pe strada Teilor?')
  rows = await someRows([await clientOf('chief'), admin])
})
afterAll(() => browser.close())

const pathOf = (collection: string, end = ''): string => {
  const row = rows.find((each) => each.collection === collection)
  if (!row) throw new Error(`The demonstration has no row of ${collection}`)
  return `/collections/${collection}/${row.id}${end && `/versions/${row.version ?? ''}`}`
}

const isOfRows = (path: string): boolean => path.startsWith('/collections/')
const isEmptyForm = (path: string): boolean => path.endsWith('/create')
const isList = (path: string): boolean => /^\/collections\/[^/]+(\/trash)?$/.test(path)

/** Every screen is of one kind. */
const kinds: Record<string, (path: string) => boolean> = {
  'a page of its own': (path) => !isOfRows(path),
  'a list': isList,
  'an empty form': isEmptyForm,
  'a row': (path) => isOfRows(path) && !isList(path) && !isEmptyForm(path),
}

const roomsOfDuties = [
  ...[reportsPath, triagePath, reviewPath, statisticsPath, calendarPath, reportPath],
  ...[casesSlug, casePartsSlug, cuttingsSlug, placementsSlug, appearancesSlug].map(
    (slug) => `/collections/${slug}`,
  ),
]
const isOfDuties = (path: string): boolean => roomsOfDuties.includes(path)
/** How many of these each role has. */
const duties: Readonly<Record<string, number>> = {
  ...{ department: 1, contributor: 11, editor: 11, chief: 11, webmaster: 0, admin: 11 },
}

/** What the first page is called: the day, by the office's clock. */
const today = () => {
  const words = longDate(new Date())
  return words.charAt(0).toLocaleUpperCase('ro') + words.slice(1)
}

describe('in a browser', () => {
  it.each(everyRole)(
    'the first page, a list and a form open for the role %s without an error',
    async (role) => {
      const { page, errors, open } = await adminPage(browser, accountOf(role))
      await open('')
      expect(await page.locator('h1').first().innerText()).toBe(today())
      await open('/collections/press-releases')
      expect(await page.locator('h1').first().innerText()).toContain('Comunicate de presă')
      const drafts = !['webmaster', 'admin'].includes(role)
      await open(drafts ? '/collections/press-releases/create' : '/globals/site-settings')
      await page.locator(drafts ? '#first-word' : '#field-institution').waitFor()
      expect(errors).toEqual([])
      await page.context().close()
    },
  )

  it.each(everyRole)(
    'the screens of cases, press and placements open for the role %s where they are its own, without an error',
    async (role) => {
      const own = await adminPage(browser, accountOf(role))
      const person = await personOf(role, { ...accountOf(role), roles: [role] })
      const opened = allScreens([])
        .filter(({ path, expected }) => isOfDuties(path) && expected(person) === 'opened')
        .map(({ path }) => path)
      for (const path of opened) {
        await own.open(path)
        expect([path, await own.page.locator('h1').first().innerText()]).toEqual([
          path,
          expect.stringMatching(/./),
        ])
      }
      expect([opened.length, own.errors]).toEqual([duties[role], []])
      await own.page.context().close()
    },
  )

  it.each(Object.entries(kinds))(
    '%s: asks no foreign host for anything, complains of nothing, speaks no English',
    async (_, isOfKind) => {
      const person = { name: 'all', roles: everyRole, token: null, department: null }
      const opened = allScreens(rows).filter(
        ({ path, expected }) => isOfKind(path) && expected(person) === 'opened',
      )
      expect(opened.length).toBeGreaterThan(10)
      // Side by side: each waits until its screen has asked for all that it needs.
      const pages = await Promise.all([1, 2, 3, 4].map(() => adminPage(browser, account)))
      const stray: Record<string, string[]> = {}
      await sideBySide(pages, opened, async ({ page, open }, { path }) => {
        await open(path)
        const words = strayWords(wordsOn(await page.content()))
        if (words.length > 0) stray[path] = words
      })
      expect(stray).toEqual({})
      const { cmsUrl, siteUrl } = inject('newsroom')
      // Beside the form of whoever left the preview open, the site shows the page.
      const own = [cmsUrl, siteUrl].map((url) => new URL(url).host)
      for (const { page, errors, hosts } of pages) {
        expect([...hosts].filter((host) => !own.includes(host))).toEqual([])
        expect(errors).toEqual([])
        await page.context().close()
      }
    },
  )

  it('a row of the register shows its public form as text, to who keeps the site', async () => {
    const { page, open } = await adminPage(browser, accountOf('webmaster'))
    const { body } = await (
      await clientOf('chief')
    ).call('GET', '/register?where[event][equals]=published&limit=1')
    const [row] = z.array(z.object({ id: z.string() })).parse(body.docs)
    await open(`/collections/register/${row?.id}`)
    expect(await page.locator('.avizier-json pre').innerText()).toMatch(/^\{\n {2}"/)
    await page.context().close()
  })
})

describe('at 360 px', () => {
  it('the page does not scroll sideways', async () => {
    const narrow = { viewport: { width: 360, height: 740 } }
    const pages = await Promise.all(
      [1, 2, 3].map(() => adminPage(browser, accountOf('chief'), narrow)),
    )
    const paths = [
      // Those of every day: daily-screens.test.ts.
      ...['/account', '/site', '/post', '/globals/site-settings', '/globals/desk-settings'],
      ...['debate-notices', 'journal-issues', 'register'].map((slug) => pathOf(slug)),
      pathOf('press-releases', 'version'),
    ]
    await sideBySide(pages, paths, async ({ page, open }, path) => {
      await open(path)
      await expect.poll(() => overflow(page), { message: path }).toEqual([])
    })
    for (const { page } of pages) await page.context().close()
  })
})
