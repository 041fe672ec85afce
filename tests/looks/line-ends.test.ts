import { smallNewsroom } from '../../site/src/testing/newsroom.ts'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { inEveryText } from './in-every-text.ts'
import { openPages, type OpenPages } from './open-pages.ts'

// Whatever field they stand in: „nr.” keeps its number, a day its month, a name its second half, a comma its word.

const noon = new Date('2026-11-23T10:00:00.000Z')

let site: OpenPages
beforeAll(async () => {
  const rows = inEveryText(smallNewsroom(), (text) =>
    // What is called or written to is no text.
    /^[\d ]+$|@/.test(text) ? text : `${text} (str. Horea nr. 12, la 3 mai, în Cluj-Napoca)`,
  )
  site = await openPages(inject('appDir'), rows, noon)
})
afterAll(() => site.close())

/** What a reader sees: tags gone, entities read, each piece with the class or tag that it stands in. */
async function piecesOf(address: string): Promise<string[]> {
  const html = await (await fetch(site.origin + address)).text()
  const body = html.slice(html.indexOf('<body'))
  return [...body.matchAll(/<([^<>]+)>([^<]+)/g)]
    .filter(([, tag = '']) => !/^(?:option|script)/.test(tag))
    .map(([, tag = '', text = '']) => `${text.trim()} (in ${tag.slice(0, 60)})`)
}

const torn =
  /\b(?:nr|ora|art|alin)\.? (?=[\d(])|str\. H|\d (?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|%|lei)(?!\p{L})|Cluj-N|Mass-m/iu

it('no line of any page ends where it may not', async () => {
  const found = new Map<string, string>()
  for (const address of site.kinds)
    for (const piece of await piecesOf(address))
      if (torn.test(piece.replace(/ \(in .*/s, '')))
        found.set(piece.slice(-70), `${address}: ${piece}`)
  expect([...found.values()]).toEqual([])
})

it('no space stands before a comma, a full stop or a colon', async () => {
  const found: string[] = []
  for (const address of site.addresses) {
    const html = await (await fetch(site.origin + address)).text()
    const text = html
      .slice(html.indexOf('<body'))
      .replace(/<\/(?:p|li|h\d|dd|dt|div|td|th|section|a class="skip")>/g, '\n')
      .replace(/<[^>]+>/g, '')
    found.push(
      ...(text.match(/[^\n]{0,30}[ \u00A0\t][,.;:!?](?!\w)[^\n]{0,20}/g) ?? []).map(
        (words) => `${address}: ${words}`,
      ),
    )
  }
  expect(found).toEqual([])
})

it('no time is empty or without its day', async () => {
  const found: string[] = []
  for (const address of site.addresses) {
    const html = await (await fetch(site.origin + address)).text()
    found.push(
      ...(
        html.match(/<time(?! datetime="\d{4}-\d\d-\d\d)[^>]*>|<time[^>]*>\s*<\/time>/g) ?? []
      ).map((time) => `${address}: ${time}`),
    )
  }
  expect(found).toEqual([])
})
