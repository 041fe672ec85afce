import sharp from 'sharp'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountOf, adminPage, beginDocument, type AdminPage } from '../support/admin-page.ts'
import { act, clientOf, makeDocument } from '../support/api-client.ts'
import { startBrowser } from '../support/browser.ts'
import { freshNumber } from '../support/fresh-number.ts'
import { lexical } from '../support/lexical.ts'

// What is done in the lists, and the pictures that come with a paste.

let browser: Browser
let maria: AdminPage
const mark = `${freshNumber()}`
beforeAll(async () => {
  browser = await startBrowser()
  maria = await adminPage(browser, accountOf('editor'))
})
afterAll(() => browser.close())

async function text(title: string, isSubmitted: boolean): Promise<string> {
  const ana = await clientOf('contributor')
  const id = await makeDocument(ana, 'announcements', {
    title: `${title} ${mark}`,
    lead: 'L',
    body: lexical('T'),
  })
  if (isSubmitted) await act(ana, 'announcements', id, 'submit')
  return id
}
const row = (page: Page, title: string) => page.locator('tr', { hasText: `${title} ${mark}` })
const report = (page: Page) => page.locator('.avizier-bulk__report')

/** The list of this run's announcements, with all of them marked. */
async function markAll({ page, open }: AdminPage): Promise<void> {
  await open(`/collections/announcements?search=${mark}&limit=25`)
  await page.locator('.select-all__checkbox input, .select-all input').first().check()
}
const dialog = (page: Page) => page.getByRole('dialog')

it('several are approved at once, each by its rules, and the report stays until it is closed', async () => {
  const { page, errors } = maria
  await text('Apă oprită', true)
  await text('Trafic deviat', true)
  await text('Încă o ciornă', false)
  await markAll(maria)
  await page.getByText('3\u00A0documente marcate').waitFor()
  // Payload's own buttons know no rules.
  expect(await page.locator('.list-selection:visible').count()).toBe(0)
  await page.locator('#bulk-approve').focus()
  await page.keyboard.press('Enter')
  await dialog(page).getByText(`Apă oprită ${mark}`).waitFor()
  await dialog(page).getByRole('button', { name: 'Aprobați', exact: true }).press('Enter')

  await report(page).getByRole('status').getByText('S-a făcut la 2 din 3.').waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.id)
  expect(await focused()).toBe('avizier-bulk-title')
  const refused = report(page).locator('dl > div', { hasText: `Încă o ciornă ${mark}` })
  expect(await refused.innerText()).toContain('Se aprobă doar un text trimis spre verificare.')
  expect(await report(page).locator('li a').count()).toBe(2)
  await expect.poll(() => row(page, 'Apă oprită').innerText()).toContain('Aprobat')
  await page.reload()
  await report(page).getByText('S-a făcut la 2 din 3.').waitFor()
  await report(page).getByRole('button', { name: 'Închideți raportul' }).click()
  expect(await report(page).count()).toBe(0)
  // What was refused is an answer, which the browser writes down too.
  expect(errors.splice(0).filter((error) => !error.includes('403'))).toEqual([])
})

it('a connection that is lost in the middle is told, and what is left is done when it is back', async () => {
  const { page, errors } = maria
  await markAll(maria)
  let asked = 0
  await page.route('**/announcements/*/acts', (route) =>
    ++asked === 2 ? route.abort() : route.continue(),
  )
  await page.locator('#bulk-return').click()
  await dialog(page).getByLabel('Observații').fill('Lipsește termenul.')
  await dialog(page).getByRole('button', { name: 'Returnați', exact: true }).click()
  await report(page).getByText('la un document nu se știe dacă s-a făcut').waitFor()
  await report(page).getByRole('button', { name: 'Continuați cu cele rămase' }).click()
  await report(page).getByRole('status').getByText('S-a făcut la 2 din 3.').waitFor()
  await report(page).getByRole('button', { name: 'Închideți raportul' }).click()
  await page.unroute('**/announcements/*/acts')
  // The browser's own word about the lost request.
  errors.splice(0)
})

it('pictures stand in a grid that tells where each appears', async () => {
  const client = await clientOf('editor')
  const background = { r: Number(mark.slice(-2)), g: 120, b: 160 }
  const pixels = sharp({ create: { width: 900, height: 600, channels: 3, background } })
  const upload = async (alt: string) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt, credit: 'Ana Pop' }))
    const bytes = new Uint8Array(await pixels.png().toBuffer())
    form.set('file', new Blob([bytes], { type: 'image/png' }), `${mark}.png`)
    const { body } = await client.send('POST', '/media', { body: form })
    return (body.doc as { id: string }).id
  }
  const [used] = [await upload(`Podul ${mark}`), await upload(`Parcul ${mark}`)]
  await makeDocument(client, 'press-releases', { title: `Cu pod ${mark}`, image: used })

  const { page, open, errors } = maria
  await open(`/collections/media?search=${mark}`)
  const card = (name: string) => page.locator('.avizier-picture', { hasText: `${name} ${mark}` })
  await card('Podul').getByText('900 × 600 · Ana Pop').waitFor()
  await card('Parcul').getByText('Nu apare în niciun document.').waitFor()
  await card('Podul')
    .getByRole('link', { name: `Cu pod ${mark}` })
    .focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/press-releases\//)

  await open('/collections/media')
  await page.getByRole('link', { name: 'Nefolosite' }).click()
  await card('Parcul').waitFor()
  expect(await card('Podul').count()).toBe(0)
  await open(`/collections/media/${used}`)
  const panel = page.getByRole('region', { name: 'Unde apare' })
  await panel.getByRole('link', { name: `Cu pod ${mark}` }).waitFor()
  expect(errors).toEqual([])
})

it('a picture of a paste is offered with its description and stands at its place', async () => {
  const { page, hosts } = maria
  await beginDocument(page, 'press-releases', `Text cu imagine ${mark}`)
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  const background = { r: 200, g: Number(mark.slice(-2)), b: 60 }
  const pixels = sharp({ create: { width: 300, height: 200, channels: 3, background } })
  const address = `data:image/png;base64,${(await pixels.png().toBuffer()).toString('base64')}`
  hosts.clear()
  await paste(
    page,
    `<p>Înainte</p><p><img src="${address}"></p><p>După</p><img src="https://exemplu.ro/alta.png">`,
  )
  await dialog(page).getByText('O altă imagine nu se poate citi din ce ați lipit').waitFor()
  await dialog(page).getByRole('button', { name: 'Încărcați' }).click()
  await dialog(page).getByText('Descrieți imaginea în câteva cuvinte').waitFor()
  await dialog(page)
    .getByLabel('Descriere pentru cine nu vede imaginea')
    .fill(`Piața reamenajată ${mark}`)
  await dialog(page).getByRole('button', { name: 'Încărcați' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  await page.getByText('O imagine nu a fost preluată').waitFor()

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const client = await clientOf('editor')
  const order = async () => {
    const { text: stored } = await client.call('GET', `/press-releases/${id}?draft=true&depth=0`)
    return [...stored.matchAll(/"text":"(Înainte|După)"|"relationTo":"(media)"/g)].map(
      ([, words, picture]) => words ?? picture,
    )
  }
  await expect.poll(order, { timeout: 30_000 }).toEqual(['Înainte', 'media', 'După'])
  const { body } = await client.call('GET', `/media?where[alt][equals]=Piața reamenajată ${mark}`)
  expect(body.totalDocs).toBe(1)
  expect([...hosts].filter((host) => !host.startsWith('localhost:'))).toEqual([])
})

/** Does to the element with the caret what a browser does when somebody pastes. */
const paste = (page: Page, html: string) =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', data)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
