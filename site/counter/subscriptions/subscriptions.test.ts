// Long, as the compiled app is dear: all that the counter says of subscriptions is asked of one.

import type {
  ChangeAnswer,
  ChangeAsked,
  ShownSubscriptions,
  ToldOfLink,
} from '@avizier/shared/subscriptions-api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CmsError } from '../../following/call-cms.ts'
import { noon } from '../../src/testing/compiled-site.ts'
import { answering } from '../answer.ts'
import { createLimits } from '../intake/limits.ts'
import { usualPatience } from '../intake/read-body.ts'
import { createRoom } from '../intake/room.ts'
import { openJournal, type Journal } from '../journal/journal.ts'
import { openTestSite, type TestSite } from '../test-site.ts'
import { subscriptionsPlaceOf } from './place.ts'

// What the counter makes of what the newsroom says; the newsroom itself is asked in cms/src/subscriptions/by-link.test.ts, and
// both together in tests/browser/subscriptions.test.ts.

const token = 'a'.repeat(43)
const own = `/ghiseu/abonamente/${token}/`
const confirming = `/ghiseu/abonare/confirmare/${token}/`
const ending = `/ghiseu/abonare/renuntare/${token}/`

let site: TestSite
let origin = ''
let journal: Journal
let shown: ShownSubscriptions
let answer: ChangeAnswer
let told: ToldOfLink
let isAway = false
let sendsMail = true
let asked: ChangeAsked[] = []
let limits = createLimits(() => noon)

const said = <Told>(what: Told): Promise<Told> =>
  isAway ? Promise.reject(new CmsError('The CMS cannot be reached')) : Promise.resolve(what)

beforeAll(async () => {
  site = await openTestSite()
  const counter = {
    ...site.shows,
    clock: () => noon,
    get sendsMail() {
      return sendsMail
    },
    cms: {
      open: () => Promise.reject(new Error('none')),
      file: () => Promise.resolve(undefined),
      subscriptions: () => said(shown),
      changeSubscriptions: (_: string, change: ChangeAsked) => {
        asked.push(change)
        return said(answer)
      },
      link: () => said(told),
    },
    journal: { put: (kept: Parameters<Journal['put']>[0]) => journal.put(kept) },
    wasPut: () => undefined,
    limits: { take: (attempt: Parameters<typeof limits.take>[0]) => limits.take(attempt) },
    hasDiskRoom: () => Promise.resolve(true),
    rooms: { texts: createRoom(1_000_000), files: createRoom(1_000_000) },
    patience: usualPatience,
  }
  origin = `http://127.0.0.1:${await site.serve(answering(counter))}`
})
afterAll(() => site.close())
beforeEach(() => {
  const wanted = { rhythm: 'daily' as const, since: '2026-11-12T09:00:00.000Z' }
  shown = {
    state: 'shown',
    email: 'ana&b@exemplu.ro',
    subscriptions: [
      { ...wanted, target: '/comunicate/', label: 'Comunicate <b>' },
      { ...wanted, target: '/', label: 'Tot ce publică biroul' },
    ],
    ended: [{ target: '/anunturi/', label: 'Anunțuri' }],
  }
  answer = { state: 'changed', made: 'rhythm' }
  told = { state: 'closed' }
  isAway = false
  sendsMail = true
  asked = []
  limits = createLimits(() => noon)
  journal = openJournal(':memory:')
})

async function get(address: string) {
  const got = await fetch(origin + address, { redirect: 'manual' })
  return { status: got.status, headers: got.headers, text: plain(await got.text()) }
}
async function post(address: string, fields: Record<string, string>, headers = {}) {
  const body = new URLSearchParams(fields)
  const got = await fetch(origin + address, { method: 'POST', body, headers, redirect: 'manual' })
  const location = got.headers.get('location')
  return { status: got.status, location, text: plain(await got.text()) }
}
/** Without the signs that keep words together. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '')

it('is at the address of a link of theirs', () => {
  expect(subscriptionsPlaceOf(own)).toEqual({ token })
  expect(subscriptionsPlaceOf(own.slice(0, -1))).toEqual({ location: own })
  for (const other of ['', 'x/', `${token}/mai/mult/`, `${token}x/`])
    expect(subscriptionsPlaceOf(`/ghiseu/abonamente/${other}`)).toEqual({ token: null })
  expect(subscriptionsPlaceOf('/ghiseu/abonare/')).toBeUndefined()
})

describe('the page of somebody’s subscriptions', () => {
  it('shows what, since when and how often, in the site’s own frame, to nobody else', async () => {
    const { status, headers, text } = await get(own)
    expect(status).toBe(200)
    for (const words of [
      'ana&amp;b@exemplu.ro',
      'Comunicate &lt;b&gt;',
      'Din 12 noiembrie 2026, zilnic, la 08:30',
      'Renunțați la toate abonamentele',
      'value="/anunturi/"',
      '<meta name="robots" content="noindex">',
      '<meta name="referrer" content="no-referrer">',
      'href="/despre/"',
    ])
      expect(text).toContain(words)
    // What they have is not offered again.
    expect(text).not.toContain('<option value="/comunicate/"')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  it.each([
    [
      { act: 'rhythm', target: '/comunicate/', rhythm: 'weekly' },
      'rhythm',
      'De acum vă scriem despre „Comunicate &lt;b&gt;” zilnic',
    ],
    [{ act: 'end', target: '/anunturi/' }, 'ended', 'S-a încheiat abonamentul „Anunțuri”.'],
    [{ act: 'end', target: '/anunturi/' }, 'over', 'se încheiase deja'],
    [{ act: 'add', target: '/', rhythm: 'daily' }, 'added', 'S-a adăugat abonamentul „Tot'],
    [{ act: 'add', target: '/anunturi/', rhythm: 'daily' }, 'gone', 'nu mai este public'],
  ] as const)(
    'leads back, after %j, with a sentence of what stands: %s',
    async (change, made, sentence) => {
      answer = { state: 'changed', made }
      const { status, location } = await post(own, change)
      expect([status, asked]).toEqual([303, [change]])
      expect(location).toMatch(new RegExp(`^${own}\\?schimbat=[a-z-]+&despre=`))
      const back = await get(location ?? '')
      expect(
        /<p class="told changed" role="status" tabindex="-1" autofocus>(.*?)<\/p>/s.exec(
          back.text,
        )?.[1],
      ).toContain(sentence)
    },
  )

  it('says that all have ended once none is left, and not before', async () => {
    answer = { state: 'changed', made: 'ended-all' }
    const { location } = await post(own, { act: 'end-all' })
    expect((await get(location ?? '')).text).not.toContain('S-au încheiat toate')
    if (shown.state === 'shown') shown = { ...shown, subscriptions: [] }
    const { text } = await get(location ?? '')
    expect(text).toContain('S-au încheiat toate abonamentele.')
    expect(text).toContain('Nu aveți niciun abonament.')
  })

  it('says nothing that is not so, whatever its address claims', async () => {
    for (const claim of ['schimbat=incheiat&despre=/', 'schimbat=ritm&despre=//x', 'schimbat=x'])
      expect((await get(`${own}?${claim}`)).text).not.toContain('class="told changed"')
  })

  it('comes back with what is wrong beside each field, and asks the newsroom for nothing', async () => {
    const { status, text } = await post(own, { act: 'add', target: '/nimic/' })
    expect([status, asked]).toEqual([422, []])
    expect(text).toContain('<div class="faults" tabindex="-1" autofocus role="alert">')
    expect(text).toContain('href="#camp-target"')
    expect(text).toContain('href="#camp-rhythm"')
    for (const fields of [{}, { act: 'rhythm', target: '/' }, { act: 'sterge', target: '/' }]) {
      const broken = await post(own, fields)
      expect([broken.status, asked]).toEqual([400, []])
      expect(broken.text).toContain('trunchiat sau deteriorat')
    }
  })

  it('says so of a link that is over, cut off or made up, also where something is sent to it', async () => {
    shown = { state: 'closed' }
    answer = { state: 'closed' }
    const garbage = '/ghiseu/abonamente/scurt/'
    for (const { status, text } of [
      await get(own),
      await post(own, { act: 'end-all' }),
      await get(garbage),
      await post(garbage, { act: 'end-all' }),
      await get('/ghiseu/abonamente/'),
    ]) {
      expect([status, text.includes('<h1>Legătura nu este valabilă</h1>')]).toEqual([404, true])
      expect(text).toContain('href="/despre/"')
    }
    expect(asked).toHaveLength(1)
  })

  it('says that the newsroom is away, and which way out needs it not', async () => {
    isAway = true
    for (const { status, text } of [await get(own), await post(own, { act: 'end-all' })]) {
      expect(status).toBe(503)
      expect(text).toContain('Legătura de renunțare de la sfârșitul oricărui mesaj')
    }
  })

  it('takes nothing from another site, nor too often', async () => {
    const elsewhere = await post(own, { act: 'end-all' }, { 'sec-fetch-site': 'cross-site' })
    expect([elsewhere.status, asked]).toEqual([403, []])
    for (let time = 0; time < 30; time += 1) await post(own, { act: 'end', target: '/' })
    expect((await post(own, { act: 'end', target: '/' })).status).toBe(429)
  })
})

describe('the link of a letter', () => {
  const wanted = { label: 'Comunicate de presă', rhythm: 'weekly' as const }
  const email = 'ana@exemplu.ro'

  it('says what is confirmed, for whom, how often and until when, before its button', async () => {
    told = { state: 'asks', email, wanted, until: '2026-11-30T09:03:00.000Z' }
    const { status, text, headers } = await get(confirming)
    const [before = ''] = text.split('<form')
    for (const words of [
      email,
      '„Comunicate de presă”, săptămânal, luni la 08:30',
      'este valabilă până luni, 30 noiembrie 2026, ora 11:03',
      'După ce apăsați butonul, abonamentul începe',
      'fără confirmare nu vă scriem',
    ])
      expect(before).toContain(words)
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    const { location } = await post(confirming, {})
    expect(journal.next()?.submission).toMatchObject({ form: 'confirm-subscription', token })
    expect((await get(location ?? '')).text).toContain('Veți primi un mesaj care spune')
  })

  it('that was used, is over or made up has no button, and takes nothing', async () => {
    told = { state: 'confirmed', email, wanted }
    const used = await get(confirming)
    expect([used.status, used.text.includes('Abonamentul este confirmat')]).toEqual([200, true])
    told = { state: 'closed' }
    const made = [await get(confirming), await get('/ghiseu/abonare/confirmare/scurt/')]
    for (const { status, text } of [...made, await post(confirming, {})]) {
      expect([status, text.includes('Legătura nu mai este valabilă')]).toEqual([404, true])
      expect(text).not.toContain('<form class="asking"')
    }
    expect(journal.next()).toBeUndefined()
  })

  it('says what it ends; what is pressed is taken, whatever the newsroom knows', async () => {
    told = { state: 'ends', email, subscriptions: [wanted] }
    expect((await get(ending)).text).toContain('„Comunicate de presă”, săptămânal')
    told = { state: 'ends', email, subscriptions: [] }
    expect((await get(ending)).text).toContain('Abonamentul s-a încheiat deja.')
    expect((await post(ending, {})).status).toBe(303)
    const garbage = await get('/ghiseu/abonare/renuntare/scurt/')
    expect([garbage.status, garbage.text.includes('nu a fost copiată')]).toEqual([404, true])
    expect((await get('/ghiseu/presa/renuntare/scurt/')).status).toBe(404)
  })

  it('opens without what it says where the newsroom is away: its button works', async () => {
    isAway = true
    for (const address of [confirming, ending]) {
      const { status, text } = await get(address)
      expect([status, text.includes('<form class="asking"')]).toEqual([200, true])
      expect((await post(address, {})).status).toBe(303)
    }
  })
})

describe('a newsroom without a mail server', () => {
  const subscribe = { email: 'ana@exemplu.ro', target: '/', rhythm: 'daily' }

  it('promises no letter, before and after', async () => {
    const taken = async () =>
      (await get((await post('/ghiseu/abonare/', subscribe)).location ?? '')).text
    expect(await taken()).toContain('Veți primi un mesaj cu o legătură.')
    expect((await get('/ghiseu/abonare/')).text).not.toContain('nu trimite deocamdată')
    sendsMail = false
    const after = await taken()
    expect(after).toContain('Redacția nu trimite deocamdată mesaje prin e-mail')
    expect(after).not.toContain('Veți primi')
    for (const address of ['/ghiseu/abonare/', own])
      expect((await get(address)).text).toContain('Redacția nu trimite deocamdată')
    told = {
      state: 'asks',
      email: 'a@b.ro',
      wanted: { label: 'Tot', rhythm: 'daily' },
      until: noon.toISOString(),
    }
    const confirm = (await get(confirming)).text
    expect([
      confirm.includes('nu trimite deocamdată'),
      confirm.includes('vă scriem o dată'),
    ]).toEqual([true, false])
  })
})
