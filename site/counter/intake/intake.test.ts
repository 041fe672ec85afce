// Longer than others: the compiled app and the server over it are dear, and all that can happen to a form is asked of one of them.

import {
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { contact } from '@avizier/shared/forms/contact'
import { formOf as declared, formSlugs } from '@avizier/shared/forms/index'
import { submissionSchema } from '@avizier/shared/forms/submission'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answering } from '../answer.ts'
import { openJournal, type Journal } from '../journal/journal.ts'
import { send } from '../respond.ts'
import { openTestSite, type TestSite } from '../test-site.ts'
import { formPlaceOf } from './form-place.ts'
import { createLimits, type Attempt } from './limits.ts'
import { createRoom } from './room.ts'
import { takeIn } from './take-in.ts'
import { usualPatience } from './read-body.ts'

const start = new Date('2026-11-23T10:00:00.000Z')
let now = start
let site: TestSite
let journal: Journal
let port = 0
let isDiskFull = false
let hasDiskRoom = true
let limits = createLimits(() => now)

beforeAll(async () => {
  site = await openTestSite()
  const counter = {
    ...site.shows,
    sendsMail: true,
    clock: () => now,
    cms: {
      open: () => Promise.reject(new Error('none')),
      subscriptions: () => Promise.resolve({ state: 'closed' as const }),
      changeSubscriptions: () => Promise.resolve({ state: 'closed' as const }),
      link: () => Promise.resolve({ state: 'closed' as const }),
      file: () => Promise.resolve(undefined),
    },
    journal: {
      put(kept: Parameters<Journal['put']>[0]) {
        if (isDiskFull) throw new Error('database or disk is full')
        journal.put(kept)
      },
    },
    wasPut: () => undefined,
    limits: { take: (attempt: Attempt) => limits.take(attempt) },
    hasDiskRoom: () => Promise.resolve(hasDiskRoom),
    rooms: { texts: createRoom(1_000_000), files: createRoom(60_000_000) },
    patience: usualPatience,
  }
  const answer = answering(counter)
  // A form behind a link, beside those that are listed.
  const behindLink = { ...contact, about: 'link' as const, fields: [] }
  const takeLink = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { url = '' } = incoming
    const place = { form: behindLink, debate: null, token: url.slice('/legatura/'.length) }
    const exchange = { request: incoming, response, admin: '' }
    await send(await takeIn(counter, place, url, incoming), exchange)
  }
  port = await site.serve((incoming, response) => {
    const take = incoming.url?.startsWith('/legatura/') ? takeLink : answer
    return take(incoming, response)
  })
})
afterAll(() => site.close())
beforeEach(() => {
  now = start
  isDiskFull = false
  hasDiskRoom = true
  limits = createLimits(() => now)
  journal = openJournal(':memory:')
})

interface Got {
  status: number
  headers: IncomingHttpHeaders
  text: string
}
function ask(method: string, address: string, headers = {}, body?: string | Buffer): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path: address, method, headers },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
        })
      },
    )
    asking.on('error', reject).end(body)
  })
}
const get = (address: string) => ask('GET', address)
const post = (address: string, fields: Record<string, string>, headers = {}) =>
  ask(
    'POST',
    address,
    { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    new URLSearchParams(fields).toString(),
  )
async function sendForm(address: string, form: FormData, headers = {}): Promise<Got> {
  const { headers: made, body } = new Request('http://x', { method: 'POST', body: form })
  const bytes = Buffer.from(await new Response(body).arrayBuffer())
  return ask('POST', address, { 'content-type': made.get('content-type') ?? '', ...headers }, bytes)
}
const formOf = (fields: Record<string, string | Blob>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') form.set(name, value)
    else form.append(name, value, 'plan.pdf')
  return form
}
const message = {
  name: 'Ana Pop',
  email: 'ana.pop@exemplu.ro',
  subject: 'Despre un comunicat',
  message: 'Bună ziua, „Piaţa Unirii” </textarea><b>?',
}
const onceIn = (html: string) => /name="exemplar" value="([\w-]+)"/.exec(html)?.[1] ?? ''
const kept = () => journal.next()?.submission

describe('the form of a page', () => {
  it('asks the four questions and says why and for how long', async () => {
    const { status, text, headers } = await get('/ghiseu/parere/?pagina=/comunicate/')
    expect(status).toBe(200)
    for (const said of [
      'Ați găsit informațiile căutate?',
      'Ce anume nu ați găsit?',
      'Cum luăm legătura cu dvs.?',
      'Cum am putea îmbunătăți pagina',
      'se șterge automat după 6 luni',
      'name="pagina" value="/comunicate/"',
      '<meta name="robots" content="noindex">',
      '<meta name="referrer" content="no-referrer">',
    ])
      expect(text).toContain(said)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('keeps what was answered, with the page, and leads to the reference number', async () => {
    const { status, headers } = await post('/ghiseu/parere/', {
      found: 'no',
      missing: 'Programul  de Crăciun',
      pagina: '/comunicate/2026/11/ceva/',
    })
    expect(status).toBe(303)
    const submission = submissionSchema.parse(kept())
    expect(submission).toMatchObject({
      form: 'page-feedback',
      at: start.toISOString(),
      page: '/comunicate/2026/11/ceva/',
      token: null,
      values: { found: 'no', missing: 'Programul  de Crăciun', email: '', improve: '' },
    })
    expect(headers.location).toBe(`/ghiseu/parere/primit/?nr=${submission.reference}`)
    const { status: shown, text } = await get(headers.location ?? '')
    expect([shown, text.includes(`<strong>${submission.reference}</strong>`)]).toEqual([200, true])
  })

  it('is found without the slash too, and still about its page', async () => {
    const { status, headers } = await get('/ghiseu/parere?pagina=/comunicate/')
    expect([status, headers.location]).toEqual([302, '/ghiseu/parere/?pagina=/comunicate/'])
    const counter = await get('/ghiseu')
    expect([counter.status, counter.headers.location]).toEqual([302, '/ghiseu/'])
  })

  it('takes no page that is not one of the site', async () => {
    for (const pagina of [
      '//altundeva.ro/',
      'https://altundeva.ro/',
      '/a"><script>',
      'javascript:1',
    ])
      await post('/ghiseu/parere/', { found: 'no', pagina })
    for (; journal.waiting() > 0; journal.erase(kept()?.id ?? '')) expect(kept()?.page).toBeNull()
  })
})

describe('a form with faults', () => {
  it('comes again with what was typed, a sentence beside each, and links to them that have the focus', async () => {
    const fields = { ...message, email: 'ana', message: '', name: '"><script>alert(1)</script>' }
    const { status, text } = await sendForm('/ghiseu/contact/', formOf(fields))
    expect(status).toBe(422)
    expect(journal.waiting()).toBe(0)
    expect(text).toContain('<title>Eroare: ')
    expect(text).toMatch(/<div class="faults" tabindex="-1" autofocus role="alert">/)
    for (const name of ['email', 'message']) {
      expect(text).toContain(`href="#camp-${name}"`)
      expect(text).toMatch(
        new RegExp(`id="camp-${name}"[^>]*aria-describedby="camp-${name}-eroare"`),
      )
      expect(text).toMatch(new RegExp(`<p class="fault" id="camp-${name}-eroare">`))
    }
    expect(text).toContain('value="ana"')
    expect(text).toContain('value="Despre un comunicat"')
    expect(/id="camp-name"[^"]*"name" required value="([^"]*)"/.exec(text)?.[1]).toMatch(
      /^&(#34|quot);(>|&gt;)(<|&lt;)script/,
    )
  })

  it('says that files have to be chosen again, and judges them by their content', async () => {
    const files = new Blob(['<html>no'], { type: 'application/pdf' })
    const { status, text } = await sendForm('/ghiseu/contact/', formOf({ ...message, files }))
    expect(status).toBe(422)
    expect(text).toContain('Fișierul „plan.pdf” nu este un PDF')
    expect(text).toContain('Fișierele trebuie alese din nou')
    expect(text).toMatch(/<textarea[^>]*>\nBună ziua, „Piața Unirii” &lt;\/textarea(>|&gt;)&lt;b/)
  })

  it('shows the trap to people who fell into it, and takes nothing', async () => {
    const { status, text } = await sendForm(
      '/ghiseu/contact/',
      formOf({ ...message, 'pagina-web': 'http://spam.ro' }),
    )
    expect([status, journal.waiting()]).toEqual([422, 0])
    expect(text).toContain('href="#camp-pagina-web"')
    expect(text).not.toMatch(/class="answer trap"/)
  })
})

describe('files', () => {
  it('are kept with the form, byte by byte', async () => {
    const bytes = Buffer.from([...Buffer.from('%PDF-1.7\n'), 0, 255, 13, 10, 45, 45])
    const { status } = await sendForm(
      '/ghiseu/contact/',
      formOf({ ...message, files: new Blob([bytes]) }),
    )
    expect(status).toBe(303)
    const found = journal.next()
    expect(found?.submission.files).toMatchObject([
      { name: 'plan.pdf', mediaType: 'application/pdf', bytes: bytes.length },
    ])
    expect(found?.files.map((file) => Buffer.from(file))).toEqual([bytes])
  })

  it('more than five are too many', async () => {
    const form = formOf(message)
    for (let file = 0; file < 6; file += 1)
      form.append('files', new Blob(['%PDF-1.7']), `${file}.pdf`)
    const { status, text } = await sendForm('/ghiseu/contact/', form)
    expect([status, journal.waiting()]).toEqual([422, 0])
    expect(text).toContain('se pot trimite cel mult 5')
  })
})

describe('what is sent twice', () => {
  it('from the same form with the same words is one', async () => {
    const exemplar = onceIn((await get('/ghiseu/contact/')).text)
    const first = await sendForm('/ghiseu/contact/', formOf({ ...message, exemplar }))
    const second = await sendForm('/ghiseu/contact/', formOf({ ...message, exemplar }))
    expect(second.headers.location).toBe(first.headers.location)
    expect(journal.waiting()).toBe(1)
  })

  it('with other words, or from another form, is another', async () => {
    const exemplar = onceIn((await get('/ghiseu/contact/')).text)
    expect(onceIn((await get('/ghiseu/contact/')).text)).not.toBe(exemplar)
    await sendForm('/ghiseu/contact/', formOf({ ...message, exemplar }))
    await sendForm('/ghiseu/contact/', formOf({ ...message, exemplar, message: 'Altceva' }))
    await sendForm('/ghiseu/contact/', formOf(message))
    await sendForm('/ghiseu/contact/', formOf({ ...message, exemplar: "' OR 1=1" }))
    expect(journal.waiting()).toBe(4)
  })
})

describe('a proposal to a debate', () => {
  const address = '/ghiseu/propuneri/2026/regulamentul-teraselor/'
  const proposal = {
    name: 'Ana Pop',
    email: 'ana.pop@exemplu.ro',
    article: 'art. 3',
    proposal: 'Mai mulți copaci.',
    consent: 'yes',
  }

  it('is taken until the term, to the minute', async () => {
    const { status, text } = await get(address)
    expect(status).toBe(200)
    expect(text).toContain(`action="${address}"`)
    now = new Date('2026-12-10T13:59:59.999Z')
    expect((await sendForm(address, formOf(proposal))).status).toBe(303)
    expect(kept()).toMatchObject({
      form: 'proposal',
      page: address.replace('/ghiseu/propuneri/', '/dezbateri/'),
      values: { isNamePublic: '', article: 'art. 3' },
    })
    now = new Date('2026-12-10T14:00:00.000Z')
    const late = await sendForm(address, formOf({ ...proposal, article: 'art. 4' }))
    expect([late.status, journal.waiting()]).toEqual([410, 1])
    expect(late.text).toContain('Termenul a trecut')
    expect((await get(address)).status).toBe(410)
  })

  it('is taken to no debate that is not open, or not there', async () => {
    for (const [place, status] of [
      ['/ghiseu/propuneri/', 410],
      ['/ghiseu/propuneri/2026/puz-someseni/', 410],
      ['/ghiseu/propuneri/2026/bugetul-local-2027/', 410],
      ['/ghiseu/propuneri/2026/nu-exista/', 404],
      ['/ghiseu/propuneri/../contact/', 404],
      ['/ghiseu/propuneri/2026//', 404],
    ] as const)
      expect([place, (await sendForm(place, formOf(proposal))).status]).toEqual([place, status])
    expect(journal.waiting()).toBe(0)
  })

  it('has a list of those that are open', async () => {
    const { status, text } = await get('/ghiseu/propuneri/')
    expect([status, text.includes(`href="${address}"`)]).toEqual([200, true])
  })
})

describe('a form behind a link', () => {
  const token = 'a'.repeat(43)

  it('is found by its token alone, also below the address of another form', () => {
    const path = '/ghiseu/parere/renuntare/' as const
    const form = { ...declared('contact'), path, about: 'link' as const, fields: [] }
    const forms = [...formSlugs.map(declared), form]
    expect(formPlaceOf(`${path}${token}/`, forms)).toEqual({ form, debate: null, token })
    expect(formPlaceOf(`${path}${token}`, forms)).toEqual({ location: `${path}${token}/` })
    expect(formPlaceOf(`${path}primit/`, forms)).toEqual({ taken: form })
    for (const rest of ['', `${token}x/`, `${token}/x/`, 'scurt/'])
      expect(formPlaceOf(path + rest, forms)).toBeUndefined()
  })

  it('goes with its token into the journal', async () => {
    expect((await post(`/legatura/${token}`, {})).status).toBe(303)
    expect(submissionSchema.parse(kept())).toMatchObject({ token, values: {}, page: null })
  })

  it('is answered in place where a mail program presses the button', async () => {
    const { status, text } = await post(`/legatura/${token}`, { 'List-Unsubscribe': 'One-Click' })
    expect([status, kept()?.token]).toEqual([200, token])
    expect(text).toContain(kept()?.reference)
  })

  it('is counted by itself, for a mail program presses those of many people', async () => {
    for (let person = 0; person < 31; person += 1) {
      const address = `/legatura/${String(person).padStart(43, 'a')}`
      expect((await post(address, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200)
    }
    for (let press = 0; press < 30; press += 1) await post(`/legatura/${token}`, {})
    expect((await post(`/legatura/${token}`, {})).status).toBe(429)
  })
})

describe('abuse', () => {
  it('of one address ends after so many forms, with a sentence and a time; others go on', async () => {
    const from = (last: number) => ({ 'x-forwarded-for': `10.0.0.1, 203.0.113.${last}` })
    for (let form = 0; form < 30; form += 1) await post('/ghiseu/parere/', { found: 'no' }, from(7))
    const { status, headers, text } = await post('/ghiseu/parere/', { found: 'no' }, from(7))
    expect([status, Number(headers['retry-after']) > 500]).toEqual([429, true])
    expect(text).toMatch(/Încercați din nou peste 10\u00A0minute\./)
    expect((await post('/ghiseu/parere/', { found: 'no' }, from(8))).status).toBe(303)
    expect(journal.waiting()).toBe(31)
  })

  it('from a page of another site is refused', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await post('/ghiseu/parere/', { found: 'no' }, headers)).status).toBe(403)
    expect(journal.waiting()).toBe(0)
  })

  it.each([
    ['POST', '/ghiseu/', 405],
    ['POST', '/ghiseu/altceva/', 405],
    ['POST', `/ghiseu/${'a'.repeat(43)}/`, 405],
    ['POST', '/ghiseu/parere/primit/', 405],
    ['PUT', '/ghiseu/contact/', 405],
    ['DELETE', '/ghiseu/contact/', 405],
    ['GET', '/ghiseu/parere/primit/?nr=<script>', 404],
    ['GET', '/ghiseu/abonare/', 200],
    ['GET', '/ghiseu/abonare/confirmare/', 404],
    ['GET', '/ghiseu/abonare/renuntare/nimic/', 404],
    ['GET', '/ghiseu/contact/x/', 404],
    ['GET', '/ghiseu/contact', 302],
  ])('%s %s is answered by %i', async (method, address, status) => {
    expect((await ask(method, address)).status).toBe(status)
  })

  it('garbage as a form is told in a sentence, on the form', async () => {
    for (const [type, body] of [
      ['application/json', '{}'],
      ['multipart/form-data; boundary=x', 'garbage'],
      ['multipart/form-data', '--x'],
    ] as const) {
      const { status, text } = await ask('POST', '/ghiseu/contact/', { 'content-type': type }, body)
      expect([400, 415]).toContain(status)
      expect(text).toMatch(/<div class="faults".*<p>Formularul a /s)
    }
    expect(journal.waiting()).toBe(0)
  })

  it('a body that is far too large is not read', async () => {
    const { status } = await ask(
      'POST',
      '/ghiseu/parere/',
      { 'content-type': 'application/x-www-form-urlencoded' },
      Buffer.alloc(3_000_000, 'a'),
    )
    expect(status).toBe(413)
  })
})

it('a disk that is nearly full is left to the newsroom: a sentence, and no body is read', async () => {
  hasDiskRoom = false
  const { status, text } = await post('/ghiseu/parere/', { found: 'no' })
  expect([status, journal.waiting()]).toEqual([503, 0])
  expect(text).toContain('Ghișeul nu mai are loc acum')
  hasDiskRoom = true
  expect((await post('/ghiseu/parere/', { found: 'no' })).status).toBe(303)
})

it('a disk that takes nothing is told, and what was typed is not lost', async () => {
  isDiskFull = true
  const { status, text } = await sendForm('/ghiseu/contact/', formOf(message))
  expect([status, journal.waiting()]).toEqual([503, 0])
  expect(text).toContain('Formularul nu a putut fi păstrat')
  expect(text).toContain('value="Ana Pop"')
})
