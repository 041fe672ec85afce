// Long, as one newsroom is opened for all of it: that is what takes its time.

import { dayMs, noonOf, plainDate } from '@avizier/shared/dates'
import { freeDays } from '@avizier/shared/terms/free-days'
import { termRules } from '@avizier/shared/terms/rules'
import { termOf } from '@avizier/shared/terms/term-of'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { relationId } from '../database/relation-id.ts'
import { z } from 'zod'
import { openHouse, type House } from '../doors/test-house.ts'
import { noteOutcomes } from '../mail/outcomes.ts'
import { readers } from '../subscriptions/readers.ts'
import type { Outcome } from '@avizier/shared/mail/mail-api'
import { hearLost } from './letters/hear-lost.ts'
import { deskOf, request, type Desk } from './testing.ts'

let house: House
let desk: Desk
beforeAll(async () => {
  house = await openHouse()
  desk = deskOf(house)
}, 180_000)
afterAll(() => house.close())

const registered = { act: 'register', number: '90123', at: '2026-11-23T09:00:00.000Z' } as const

/** The mail server says what became of the last letter about a case. */
const become = async (id: string, outcome: Outcome['outcome']) => {
  const letter = (await desk.letters(id)).at(-1)
  const at = new Date().toISOString()
  const told = { id: letter?.id ?? '', claim: 1, outcome, at, response: '550 nu' }
  const listeners = { readers, hearLost }
  await noteOutcomes(house.payload, { outcomes: [told], over: [] }, listeners, new Date())
}

/** Written by the contributor, approved by the editor. */
const approved = async (text = 'A costat 1.019 lei.', body: object = request): Promise<string> => {
  const id = await desk.open(body)
  expect((await desk.act(id, 'contributor', registered)).status).toBe(200)
  await desk.act(id, 'contributor', { act: 'write', text })
  await desk.act(id, 'contributor', { act: 'submit' })
  expect((await desk.act(id, 'editor', { act: 'approve' })).status).toBe(200)
  return id
}

describe('a request of information', () => {
  it('came in a year of ours: one that lacks a digit could not be corrected afterwards', async () => {
    for (const receivedAt of ['0206-11-23T08:00:00.000Z', '0000-01-01T00:00:00.000Z']) {
      const body = { ...request, receivedAt }
      const answer = await house.request('POST', '/cases', { as: 'contributor', body })
      expect([answer.status, answer.text]).toEqual([
        400,
        expect.stringContaining('Scrieți ziua și ora la care a venit.'),
      ])
    }
  })

  it('is owed nothing by the day before it is registered, then ten days from there', async () => {
    const id = await desk.open()
    const opened = await desk.row(id)
    expect(opened.number).toMatch(/^INF-\d+\/\d{4}$/)
    expect([opened.state, opened.dueAt ?? null]).toEqual(['received', null])
    const early = await desk.act(id, 'contributor', { ...registered, at: '2026-11-23T07:59:00Z' })
    expect([early.status, early.text]).toEqual([
      400,
      expect.stringContaining('Solicitarea nu putea fi înregistrată înainte de a veni.'),
    ])
    expect((await desk.act(id, 'contributor', registered)).status).toBe(200)
    // 23 November, neither end counted: 4 December.
    expect(await desk.row(id)).toMatchObject({
      state: 'open',
      registrationNumber: '90123',
      dueAt: '2026-12-04T22:00:00.000Z',
    })
    const again = { ...registered, number: '90124', at: '2026-11-24T09:00:00.000Z' }
    expect((await desk.act(id, 'editor', again)).status).toBe(200)
    expect(await desk.row(id)).toMatchObject({
      registrationNumber: '90124',
      dueAt: '2026-12-07T22:00:00.000Z',
    })
  })

  it('is answered by four eyes, as it was approved, and is at rest', async () => {
    const id = await desk.open()
    await desk.act(id, 'editor', registered)
    await desk.act(id, 'editor', { act: 'write', text: 'A costat 1.019 lei.' })
    await desk.act(id, 'editor', { act: 'submit' })
    const own = await desk.act(id, 'editor', { act: 'approve' })
    expect([own.status, own.text]).toEqual([403, expect.stringContaining('îl aprobă altcineva')])
    expect((await desk.act(id, 'contributor', { act: 'approve' })).status).toBe(403)
    expect((await desk.act(id, 'contributor', { act: 'send', way: 'e-mail' })).status).toBe(409)
    expect((await desk.act(id, 'chief', { act: 'approve' })).status).toBe(200)
    expect((await desk.act(id, 'contributor', { act: 'send', way: 'e-mail' })).status).toBe(200)
    const [letter] = await desk.letters(id)
    expect(letter).toMatchObject({
      to: 'ana.pop@example.ro',
      purpose: 'case',
      subject: 'Răspuns: Cheltuielile cu iluminatul (nr. 90123 din 23.11.2026)',
    })
    expect(letter?.content).toEqual([
      { kind: 'paragraph', text: 'Bună ziua, Ana Pop,' },
      { kind: 'paragraph', text: 'A costat 1.019 lei.' },
      {
        kind: 'paragraph',
        text: 'Biroul Mass-media\nPrimăria municipiului Cluj-Napoca\nTelefon: 0264 431 900',
      },
      {
        kind: 'paragraph',
        text: 'Ne-ați scris luni, 23 noiembrie 2026, ora 10:00 (nr. 90123 din 23.11.2026):',
      },
      { kind: 'quote', text: request.text },
    ])
    const row = await desk.row(id)
    expect(row).toMatchObject({ state: 'answered', dueAt: '2026-12-04T22:00:00.000Z' })
    expect(row.draft ?? null).toBeNull()
    expect(Date.parse(String(row.keptUntil)) - Date.parse(String(row.closedAt))).toBe(
      3 * 365 * 86_400_000,
    )
  })

  it('tells of two who act at once the second who did what', async () => {
    const id = await desk.open()
    await desk.act(id, 'editor', registered)
    const late = await desk.act(id, 'contributor', {
      act: 'write',
      text: 'Alt text.',
      ...{ seen: 1 },
    })
    expect([late.status, late.text]).toEqual([
      409,
      expect.stringMatching(/Între timp s-a schimbat ceva: editor, .*: înregistrată\./),
    ])
    expect((await desk.row(id)).draft ?? null).toBeNull()
  })

  it('is refused with its exception and the ways to complain', async () => {
    const id = await desk.open()
    await desk.act(id, 'editor', registered)
    const asked = { act: 'refuse', way: 'e-mail', text: 'Contractul este în anchetă.' } as const
    expect((await desk.act(id, 'contributor', { ...asked, ground: 'e' })).status).toBe(403)
    expect((await desk.act(id, 'editor', { ...asked, ground: 'obstruction' })).status).toBe(400)
    expect((await desk.act(id, 'editor', { ...asked, ground: 'e' })).status).toBe(200)
    const words = JSON.stringify((await desk.letters(id))[0]?.content)
    expect(words).toContain('art. 12 alin. (1) lit. e) din Legea nr. 544/2001')
    expect(words).toMatch(/în 30\sde\szile de când ați luat cunoștință de el \(art\. 21/)
    expect(words).toContain('contencios administrativ')
    expect(await desk.row(id)).toMatchObject({ state: 'refused', ground: 'e' })
  })

  it('is extended within ten days alone, once, to thirty from the registration', async () => {
    const id = await desk.open({ ...request, receivedAt: '2026-11-02T08:00:00.000Z' })
    await desk.act(id, 'editor', { ...registered, at: '2026-11-02T09:00:00.000Z' })
    const extend = { act: 'extend', way: 'e-mail', text: 'Documentele sunt în arhivă.' } as const
    const late = await desk.act(id, 'editor', extend)
    expect([late.status, late.text]).toEqual([
      409,
      expect.stringContaining(
        'Prelungirea se anunță în primele 10\u00A0zile: termenul a trecut pe 13.11.2026.',
      ),
    ])
    const at = new Date(Date.now() - dayMs).toISOString()
    const other = await desk.open({ ...request, receivedAt: at })
    await desk.act(other, 'editor', { ...registered, at })
    expect((await desk.act(other, 'editor', extend)).status).toBe(200)
    const { until, lastDay } = termOf(termRules['extended-answer'], at, freeDays())
    expect(await desk.row(other)).toMatchObject({
      ...{ isExtended: true, state: 'open', dueAt: until.toISOString() },
    })
    expect(JSON.stringify((await desk.letters(other))[0]?.content)).toContain(
      `vă răspundem până la ${plainDate(noonOf(lastDay))}`,
    )
    expect((await desk.act(other, 'editor', extend)).status).toBe(409)
  })

  it('asked verbally by the press has its 24 hours, and no extension', async () => {
    const receivedAt = '2026-11-28T08:30:00.000Z'
    const id = await desk.open({ ...request, channel: 'verbal-press', receivedAt })
    expect(await desk.row(id)).toMatchObject({ state: 'open', dueAt: '2026-11-29T08:30:00.000Z' })
    const extend = { act: 'extend', way: 'e-mail', text: 'Mai târziu.' } as const
    expect((await desk.act(id, 'editor', extend)).status).toBe(409)
    const said = { act: 'answer-verbally', text: 'La telefon.' } as const
    const before = await desk.act(id, 'contributor', { ...said, at: '2026-11-28T08:29:00.000Z' })
    expect(before.status).toBe(400)
    const at = '2026-11-28T09:00:00.000Z'
    expect((await desk.act(id, 'contributor', { ...said, at })).status).toBe(200)
    expect(await desk.row(id)).toMatchObject({ state: 'answered', answeredAt: at })
  })

  it('has its details corrected: contact, kind and channel', async () => {
    const id = await desk.open({ ...request, applicant: { name: 'Ana Pop' } })
    await desk.act(id, 'editor', registered)
    const none = await desk.act(id, 'editor', { act: 'confirm-receipt', way: 'e-mail' })
    expect([none.status, none.text]).toEqual([400, expect.stringContaining('adresă de e-mail')])
    const applicant = { name: 'Ana Pop', email: 'ana@example.ro' }
    expect((await desk.act(id, 'contributor', { act: 'correct-contact', applicant })).status).toBe(
      200,
    )
    expect((await desk.act(id, 'editor', { act: 'confirm-receipt', way: 'e-mail' })).status).toBe(
      200,
    )
    const question = { act: 'correct-kind', kind: 'question', channel: 'e-mail' } as const
    expect((await desk.act(id, 'editor', question)).status).toBe(200)
    expect(await desk.row(id)).toMatchObject({ kind: 'question', applicant })
    const needs = { act: 'correct-kind', kind: 'broadcast-question', channel: 'broadcast' } as const
    expect((await desk.act(id, 'editor', needs)).status).toBe(400)
  })
})

describe('a letter that does not arrive', () => {
  it('gives the answer back to whoever wrote it, and is sent once more as it was', async () => {
    const id = await approved('A costat 7 lei.')
    await desk.act(id, 'editor', { act: 'send', way: 'e-mail' })
    await become(id, 'bounced')
    expect(await desk.row(id)).toMatchObject({
      ...{ state: 'open', draft: 'A costat 7 lei.', hasLostLetter: true },
      responsible: house.people.contributor,
    })
    expect((await desk.row(id)).answeredAt ?? null).toBeNull()
    const last = (await desk.acts(id)).at(-1)
    expect([last?.act, last?.by ?? null]).toEqual(['letter-lost', null])
    const { of } = z.object({ of: z.number() }).parse(last?.details)
    const again = await desk.act(id, 'contributor', { act: 'resend', of, way: 'printed' })
    expect(again.status).toBe(200)
    expect(await desk.row(id)).toMatchObject({ state: 'answered', hasLostLetter: false })
    expect((await desk.row(id)).draft ?? null).toBeNull()
  })

  it('leaves an answer alone that is being written anew', async () => {
    const id = await approved('Primul.')
    await desk.act(id, 'editor', { act: 'send', way: 'e-mail' })
    await desk.act(id, 'editor', { act: 'reopen', note: 'Lipsește o cifră.' })
    await desk.act(id, 'editor', { act: 'write', text: 'Al doilea.' })
    await become(id, 'bounced')
    expect(await desk.row(id)).toMatchObject({ state: 'open', draft: 'Al doilea.' })
  })

  it('of an extension takes nothing from the answer that is being written, and its term stays', async () => {
    const at = new Date(Date.now() - dayMs).toISOString()
    const id = await desk.open({ ...request, receivedAt: at })
    await desk.act(id, 'editor', { ...registered, at })
    await desk.act(id, 'editor', { act: 'extend', way: 'e-mail', text: 'În arhivă.' })
    await desk.act(id, 'contributor', { act: 'write', text: 'Se scrie.' })
    await desk.act(id, 'contributor', { act: 'submit' })
    await become(id, 'refused')
    expect(await desk.row(id)).toMatchObject({
      ...{ state: 'submitted', draft: 'Se scrie.', hasLostLetter: true, isExtended: true },
    })
  })
})

describe('cases that belong together', () => {
  it('are joined to an open one of the same kind, never in a circle, and separated again', async () => {
    const [first, second, third] = [await desk.open(), await desk.open(), await desk.open()]
    const join = (id: string, to: string) => desk.act(id, 'contributor', { act: 'join', to })
    expect((await join(first, first)).status).toBe(400)
    expect((await join(first, second)).status).toBe(200)
    expect(await desk.row(first)).toMatchObject({ state: 'joined', joinedTo: second })
    expect((await join(second, first)).status).toBe(400)
    expect((await join(third, first)).status).toBe(400)
    expect((await desk.act(first, 'contributor', { act: 'reopen', note: 'X' })).status).toBe(409)
    expect((await desk.act(first, 'contributor', { act: 'unjoin' })).status).toBe(200)
    expect((await desk.row(first)).joinedTo ?? null).toBeNull()
    expect((await desk.row(first)).state).toBe('received')
    await desk.act(second, 'chief', { act: 'erase', note: 'La cerere.' })
    expect((await join(third, second)).status).toBe(400)
  })

  it('a complaint names its request, and is answered with a verdict', async () => {
    const about = await desk.open()
    const complaint = { ...request, kind: 'complaint', channel: 'paper' }
    const alone = await house.request('POST', '/cases', { as: 'editor', body: complaint })
    expect([alone.status, alone.text]).toEqual([400, expect.stringContaining('Alegeți cererea')])
    const id = await approved('Vă dăm dreptate.', { ...complaint, request: about })
    expect((await desk.act(id, 'editor', { act: 'send', way: 'printed' })).status).toBe(400)
    const sent = { act: 'send', way: 'printed', verdict: 'founded' } as const
    expect((await desk.act(id, 'editor', sent)).status).toBe(200)
    // 15 days from 23 November, neither end counted.
    expect(await desk.row(id)).toMatchObject({
      ...{ state: 'answered', verdict: 'founded', request: about },
      dueAt: '2026-12-09T22:00:00.000Z',
    })
  })
})

describe('other kinds', () => {
  it('an accreditation is granted in two days, or refused with facts', async () => {
    const body = {
      ...request,
      kind: 'accreditation',
      applicant: { ...request.applicant, outlet: 'Ziarul' },
    }
    const id = await desk.open(body)
    await desk.act(id, 'editor', registered)
    // 23 November and two days, neither end counted: 26 November.
    expect((await desk.row(id)).dueAt).toBe('2026-11-26T22:00:00.000Z')
    expect((await desk.act(id, 'editor', { act: 'write', text: 'Da.' })).status).toBe(409)
    expect((await desk.act(id, 'editor', { act: 'grant', way: 'e-mail' })).status).toBe(200)
    expect((await desk.row(id)).state).toBe('granted')
    expect(JSON.stringify((await desk.letters(id))[0]?.content)).toContain(
      'Acreditarea este pentru Ana Pop, Ziarul.',
    )
    const other = await desk.open(body)
    await desk.act(other, 'editor', registered)
    const refuse = {
      act: 'refuse',
      way: 'e-mail',
      ground: 'obstruction',
      text: 'A întrerupt ședința.',
    } as const
    expect((await desk.act(other, 'editor', refuse)).status).toBe(200)
    expect(JSON.stringify((await desk.letters(other))[0]?.content)).toContain(
      'Refuzul nu împiedică Ziarul să ceară acreditarea altui jurnalist',
    )
  })

  it('a question in a broadcast names it, and is answered on the air', async () => {
    const broadcast = {
      ...{ programme: 'Orașul azi', broadcaster: 'TVR Cluj', askedBy: 'Un telespectator' },
      airedAt: '2026-11-24T18:12:00.000Z',
    }
    const body = { ...request, kind: 'broadcast-question', channel: 'broadcast' }
    expect((await house.request('POST', '/cases', { as: 'editor', body })).status).toBe(400)
    const id = await desk.open({ ...body, broadcast })
    // Ten days of the office from the receipt: 3 December.
    expect(await desk.row(id)).toMatchObject({ broadcast, dueAt: '2026-12-03T22:00:00.000Z' })
    const said = { act: 'answer-verbally', text: 'În direct.', onAir: true } as const
    const at = '2026-11-24T18:14:00.000Z'
    expect((await desk.act(id, 'contributor', { ...said, at })).status).toBe(200)
    expect((await desk.acts(id)).at(-1)?.details).toEqual({ at, onAir: true })
  })

  it('a problem in the press is closed with what was done', async () => {
    const body = {
      ...{ ...request, kind: 'press-problem', channel: 'press-cutting', applicant: {} },
      problem: { outlet: 'Ziarul', address: 'https://ziar.example/groapa' },
    }
    const id = await desk.open(body)
    expect(
      (await desk.act(id, 'editor', { act: 'close', note: 'Groapa a fost astupată.' })).status,
    ).toBe(200)
    expect(await desk.row(id)).toMatchObject({ state: 'closed', problem: body.problem })
  })
})

describe('an answer that is published', () => {
  it('becomes one draft of a question, of what was typed for it alone', async () => {
    const id = await approved('Ana Pop, a costat 1.019 lei.')
    const publish = {
      ...{ act: 'publish', title: 'Cât a costat iluminatul?', question: 'Cât a costat?' },
      ...{ lead: '1.019 lei.', answer: 'A costat 1.019 lei.\n\nDin bugetul local.' },
    } as const
    expect((await desk.act(id, 'editor', publish)).status).toBe(409)
    await desk.act(id, 'editor', { act: 'send', way: 'e-mail' })
    const made = await desk.act(id, 'editor', publish)
    expect([made.status, made.text]).toEqual([200, expect.anything()])
    const { question } = await desk.row(id)
    const doc = await house.payload.findByID({
      collection: 'questions',
      id: relationId(question) ?? '',
      draft: true,
    })
    expect(doc).toMatchObject({
      ...{ title: publish.title, question: publish.question, lead: publish.lead, _status: 'draft' },
    })
    expect(JSON.stringify(doc)).not.toContain('Ana Pop')
    expect(JSON.stringify(doc.body)).toContain('Din bugetul local.')
    expect((await desk.act(id, 'editor', publish)).status).toBe(409)
  })
})

describe('the page of a letter', () => {
  it('is a PDF for the press office alone, of acts by which a letter left', async () => {
    const id = await approved()
    await desk.act(id, 'contributor', { act: 'send', way: 'printed' })
    const { number } = z.object({ number: z.number() }).parse((await desk.acts(id)).at(-1))
    const page = `/cases/${id}/letters/${number}`
    const statuses = []
    for (const as of ['contributor', 'chief', 'department', 'webmaster', undefined] as const)
      statuses.push((await house.request('GET', page, as ? { as } : {})).status)
    expect(statuses).toEqual([200, 200, 404, 404, 404])
    const { headers, text } = await house.request('GET', page, { as: 'editor' })
    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([
      ...['application/pdf', 'private, no-store'],
    ])
    expect(text).toMatch(/^%PDF-1/)
    for (const other of [1, number + 1, 'NaN'])
      expect(
        (await house.request('GET', `/cases/${id}/letters/${other}`, { as: 'editor' })).status,
      ).toBe(404)
  })
})
