import type { RegisterRow } from '@avizier/shared/register'
import { formOf, formSlugs } from '@avizier/shared/forms/index'
import { confirmSubscription } from '@avizier/shared/forms/confirm-subscription'
import { endPress } from '@avizier/shared/forms/end-press'
import { endSubscription } from '@avizier/shared/forms/end-subscription'
import type { Form } from '@avizier/shared/forms/form'
import { subscription } from '@avizier/shared/forms/subscription'
import {
  subscriptionsRoot,
  type ShownSubscriptions,
  type ToldOfLink,
} from '@avizier/shared/subscriptions-api'
import { openMirror } from '@avizier/site/mirror'
import { loadApp } from '../../site/publisher/pages/pool.ts'
import { isFailed, renderEach } from '../../site/publisher/pages/render.ts'
import { entryOf } from '@avizier/site/release'
import { addresses } from '../../site/src/addresses.ts'
import { controls, nothingTyped, type Visit } from '../../site/src/forms/visit.ts'
import { createReader } from '../../site/src/queries/reader.ts'
import type { Render } from '../../site/src/rendering/render-address.ts'
import { emptyNewsroom, smallNewsroom } from '../../site/src/testing/newsroom.ts'
import fc from 'fast-check'
import { HtmlValidate, type Message } from 'html-validate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { quietSequences } from './events.ts'
import { randomNewsroom } from './random-newsroom.ts'
import { siteUrl } from './site.ts'

const seed = Number(process.env.INVARIANT_SEED ?? 1)
const noon = new Date('2026-11-23T10:00:00.000Z')

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Styles and scripts come from the site itself, under names made from what they hold.
    'require-sri': 'off',
    // Titles are the office's own, and the law wants some of them long.
    'long-title': 'off',
    // What scrolls sideways is a region that the keyboard reaches: a table, not a part of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
})

/** The search fills its template before it shows it. */
const isOfTemplate = ({ selector }: Message): boolean => selector?.startsWith('#rezultat ') ?? false

async function faultsOf(html: string, url: string): Promise<string[]> {
  const { results } = await validator.validateString(html, url)
  return results
    .flatMap(({ messages }) => messages)
    .filter((message) => !isOfTemplate(message))
    .map(({ ruleId, message, selector }) => `${url} ${ruleId}: ${message} (${selector ?? ''})`)
}

let app: Render
beforeAll(async () => {
  app = await loadApp(entryOf(inject('appDir')))
})

/** How many pages a full build of a newsroom has, and what is wrong in them. */
async function validate(
  rows: readonly RegisterRow[],
  asOf: Date,
): Promise<{ pages: number; faults: string[] }> {
  const mirror = openMirror(':memory:')
  mirror.apply(rows)
  const urls = [...addresses(mirror)].filter((url) => /\/$|\.html$/.test(url))
  const faults: string[] = []
  for (const page of await renderEach(app, mirror, urls, { asOf, siteUrl }, (made) => made)) {
    if (isFailed(page)) throw new Error(`${page.url} could not be made: ${page.error}`)
    faults.push(...(await faultsOf(Buffer.from(page.bytes).toString(), page.url)))
  }
  mirror.close()
  return { pages: urls.length, faults }
}

const wanted = { label: 'Anunțuri', rhythm: 'daily' } as const
const told = { email: 'ana@exemplu.ro', wanted }
const each = { ...wanted, target: '/anunturi/', since: noon.toISOString() }
const shown = {
  state: 'shown',
  email: 'ana@exemplu.ro',
  subscriptions: [each, { ...each, target: '/', label: 'Tot', since: null }],
  ended: [],
} as const satisfies ShownSubscriptions
const change = { made: 'rhythm', target: '/' } as const

const pagesOfSubscriptions: Partial<Visit>[] = [
  { own: { shown, change }, sendsMail: false },
  { own: { shown, change: null }, faults: [{ field: 'rhythm', sentence: 'Nu e bine.' }] },
  { own: { shown: { ...shown, subscriptions: [] }, change: null } },
  { own: { shown: { state: 'closed' }, change: null } },
]
const linksOfLetters: [Pick<Form, 'path'>, ToldOfLink][] = [
  [confirmSubscription, { state: 'asks', ...told, until: noon.toISOString() }],
  [confirmSubscription, { state: 'confirmed', ...told }],
  [confirmSubscription, { state: 'closed' }],
  [endSubscription, { state: 'ends', email: told.email, subscriptions: [wanted, wanted] }],
  [endSubscription, { state: 'ends', email: told.email, subscriptions: [] }],
  [endSubscription, { state: 'closed' }],
  [endPress, { state: 'closed' }],
]

describe('every page of a full build is valid HTML', () => {
  it.each([
    ['with something of every kind', smallNewsroom, 60],
    ['that is empty', emptyNewsroom, 15],
  ])('in a newsroom %s', async (_, rows, atLeast) => {
    const { pages, faults } = await validate(rows(), noon)
    expect(faults).toEqual([])
    expect(pages).toBeGreaterThan(atLeast)
  })

  it('and so is each form of the counter: asked, asked again, taken', async () => {
    const mirror = openMirror(':memory:')
    mirror.apply(smallNewsroom())
    const page = '/dezbateri/2026/regulamentul-teraselor/'
    const faults: string[] = []
    for (const form of [...formSlugs.map(formOf), subscription]) {
      const asked = { ...nothingTyped, action: form.path, page, once: 'a' }
      const wrong = [...form.fields.map(({ name }) => name), controls.trap]
      const again = { ...asked, hadFiles: true, problem: 'Prea mult.' }
      for (const visit of [
        asked,
        { ...again, faults: wrong.map((field) => ({ field, sentence: 'Nu e bine.' })) },
        { ...asked, reference: 'K7M3-9QX2' },
      ]) {
        const reader = createReader(mirror, noon, siteUrl)
        const { status, text } = await app(form.path, reader, undefined, visit)
        expect(status).toBe(200)
        faults.push(...(await faultsOf(await text(), form.path)))
      }
    }
    for (const own of pagesOfSubscriptions) {
      const visit = { ...nothingTyped, action: subscriptionsRoot, ...own }
      const reader = createReader(mirror, noon, siteUrl)
      const { text } = await app(subscriptionsRoot, reader, undefined, visit)
      faults.push(...(await faultsOf(await text(), subscriptionsRoot)))
    }
    for (const [{ path }, link] of linksOfLetters) {
      const visit = { ...nothingTyped, action: path, sendsMail: false, link }
      const { text } = await app(path, createReader(mirror, noon, siteUrl), undefined, visit)
      faults.push(...(await faultsOf(await text(), path)))
    }
    expect(faults).toEqual([])
  })

  it('in newsrooms where anything happened', async () => {
    for (const { start, batches } of fc.sample(quietSequences, { numRuns: 4, seed })) {
      const newsroom = randomNewsroom(start)
      for (const event of batches.flatMap(({ events }) => events)) newsroom.happen(event)
      const { faults } = await validate(newsroom.rows, newsroom.now)
      expect(faults).toEqual([])
    }
  })

  it.each([
    ['<h1>Unu</h1><h3>Trei</h3>', 'heading-level'],
    ['<p><div>Un bloc</div></p>', 'close-order'],
    ['<img src="/a.png">', 'wcag/h37'],
    ['<p id="a">Unu</p><p id="a">Doi</p>', 'no-dup-id'],
  ])('would find %s', async (part, rule) => {
    const html = `<!doctype html><html lang="ro"><head><title>T</title></head><body>${part}</body></html>`
    expect((await faultsOf(html, '/')).some((fault) => fault.includes(rule))).toBe(true)
  })
})
