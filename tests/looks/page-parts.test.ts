import { smallNewsroom } from '../../site/src/testing/newsroom.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { openPages, type OpenPages } from './open-pages.ts'

const noon = new Date('2026-11-23T10:00:00.000Z')
const release = '/comunicate/2026/11/pasajul-pietonal-se-redeschide/'
const announcement = '/anunturi/2026/11/trafic-restrictionat/'

let browser: Browser
let site: OpenPages
beforeAll(async () => {
  browser = await startBrowser()
  site = await openPages(inject('appDir'), smallNewsroom(), noon)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function open(address: string, width: number): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 780 })
  await page.goto(site.origin + address, { waitUntil: 'networkidle' })
  return page
}

const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top)

describe('the first screen', () => {
  it.each([320, 360, 390])(
    'of a telephone of %i px shows the first headline early',
    async (width) => {
      const page = await open('/', width)
      expect(await page.locator('.warning').count()).toBe(1)
      expect(await topOf(page, 'main h2')).toBeLessThan(350)
      await page.context().close()
    },
  )

  it('of a section shows what is in it', async () => {
    const page = await open('/comunicate/', 360)
    expect(await topOf(page, 'main h1')).toBeLessThan(220)
    await page.context().close()
  })
})

it.each([release, announcement, '/dezbateri/2026/regulamentul-teraselor/', '/despre/', '/'])(
  'a wide screen leaves no gap between the text and what stands beside it: %s',
  async (address) => {
    const page = await open(address, 1440)
    const gap = await page.evaluate(() => {
      const side = document.querySelector('.side, .beside')
      const texts = [...document.querySelectorAll('.prose > p, .prose > ol, .stories li')]
      const right = Math.max(...texts.map((text) => text.getBoundingClientRect().right))
      return (side?.getBoundingClientRect().left ?? NaN) - right
    })
    expect(gap).toBeGreaterThan(16)
    expect(gap).toBeLessThan(140)
    await page.context().close()
  },
)

it('everything that can be pressed is at least 24 px high and wide, but for links within a sentence', async () => {
  const small: string[] = []
  const page = await open('/', 320)
  for (const address of site.kinds) {
    await page.goto(site.origin + address)
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary, input, select')]
        .filter((target) => !target.matches('.skip') && target.checkVisibility())
        // WCAG 2.5.8: a target in a sentence is as high as its line.
        .filter(
          (target) => !target.closest('.prose p, .prose li, figcaption, td, dd, p:not(.contact)'),
        )
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(
          ({ target, box }) => box.height < (target.matches('.button') ? 34 : 24) || box.width < 24,
        )
        .map(({ target, box }) => `${target.textContent.trim()} ${box.width} × ${box.height}`),
    )
    small.push(...found.map((target) => `${address}: ${target}`))
  }
  expect(small).toEqual([])
  await page.context().close()
})

describe('with the reader’s own colours', () => {
  const underline = (page: Page, item: string) =>
    page.locator(`.menu a:has-text("${item}")`).evaluate((link) => {
      const { borderBottomColor, borderBottomWidth } = getComputedStyle(link)
      return `${borderBottomWidth} ${borderBottomColor}`
    })

  it('the section that one is in stands out in the menu', async () => {
    const page = await open('/anunturi/', 1024)
    await page.emulateMedia({ forcedColors: 'active' })
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await underline(page, 'Comunicate')).toBe(`3px ${canvas}`)
    expect(await underline(page, 'Anunțuri')).not.toBe(`3px ${canvas}`)
    await page.context().close()
  })
})

describe('„Copiați textul”', () => {
  const copied = async (address: string, other?: string): Promise<string> => {
    const page = await open(address, 1024)
    if (other !== undefined)
      await page.locator('#text').evaluate((element, html) => (element.innerHTML = html), other)
    await page.getByRole('button', { name: 'Copiați textul' }).click()
    await page.getByText('Copiat.').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    await page.context().close()
    return text
  }

  it('takes number, title, lead, date, text and address, and no picture', async () => {
    const text = await copied(release)
    expect(text.split('\n\n')).toEqual([
      'Comunicat de presă nr. 90026 din 23 noiembrie 2026',
      'Pasajul pietonal de pe malul Someșului se redeschide sâmbătă',
      'După 74 de zile de lucrări, trecerea are iluminat nou și o rampă cu panta de 6 %. Autobuzele revin pe traseul obișnuit de la prima oră.',
      'Publicat luni, 23 noiembrie 2026, ora 10:00 · Rectificat luni, 23 noiembrie 2026, ora 11:12 · Direcția Tehnică · Mobilitate',
      'Rectificare, luni, 23 noiembrie 2026, ora 11:12. Ora redeschiderii este 12:00, nu 10:00, cum am scris inițial.',
      'Pasajul se redeschide pietonilor sâmbătă, 28 noiembrie, de la ora 12:00. Au fost montate 18 corpuri de iluminat, balustrade pe ambele părți și o rampă pentru cărucioare și fotolii rulante.',
      'Ce se schimbă pentru dumneavoastră',
      '– traseul pietonal scade de la 640 la 210 metri;\n– stația provizorie se desființează:\n  1. sâmbătă dimineața.',
      'Etapă\tTermen\tCost (lei)\nStructură și rampă\t12 septembrie\t810.000\nIluminat\t30 octombrie\t240.000',
      'Orașul se măsoară în pași.',
      'De reținut',
      'Accesul riveranilor este permis tot timpul.',
      'Detalii: anunțul de trafic și harta.',
      '„Am scurtat lucrarea cu două săptămâni, pentru că am turnat rampa în timpul nopții.”',
      'directorul Direcției Tehnice',
      `${site.origin}${release}`,
    ])
  })

  it('keeps the numbers of a list, and the lists in cells and items', async () => {
    const text = await copied(
      release,
      '<ol start="5"><li>Cereri<ul><li>pe hârtie</li></ul></li><li>Anexe<aside><p>Nu uitați</p><ul><li>actul</li><li>dovada</li></ul></aside></li></ol>' +
        '<div class="table"><table><tr><td>Luni<ul><li>ghișeul 1</li><li>ghișeul 2</li></ul></td><td>8–16</td></tr></table></div>',
    )
    expect(text.split('\n\n').slice(4, 6)).toEqual([
      '5. Cereri\n  – pe hârtie\n6. Anexe Nu uitați actul dovada',
      'Luni ghișeul 1 ghișeul 2\t8–16',
    ])
  })

  it('takes the facts of an announcement, a line each', async () => {
    expect(await copied(announcement)).toContain(
      '\n\nCând: de luni, 23 noiembrie 2026, ora 09:00, până miercuri, 25 noiembrie 2026, ora 15:00\nUnde: Strada Teilor\nCine este afectat: Șoferii și călătorii liniilor 24 și 32\n',
    )
  })
})

it('the keyboard stops at a table only where it scrolls', async () => {
  const page = await open(release, 1440)
  const stops = () => page.locator('.table[tabindex="0"]').count()
  expect(await page.locator('.table').count()).toBe(1)
  expect(await stops()).toBe(0)
  await page.setViewportSize({ width: 280, height: 780 })
  await expect.poll(stops).toBe(1)
  await page.setViewportSize({ width: 1440, height: 780 })
  await expect.poll(stops).toBe(0)
  await page.context().close()
})

it('a printed page says where it is found', async () => {
  const page = await open(release, 1024)
  const address = page.locator('.on-paper')
  expect(await address.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await address.isVisible()).toBe(true)
  expect(await address.innerText()).toBe(`Adresa paginii: ${site.origin}${release}`)
  await page.context().close()
})
