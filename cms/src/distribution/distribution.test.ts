import { dayOf, noonOf, plainDate } from '@avizier/shared/dates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { readPdf } from '../collections/documents/read-pdf.ts'
import { pdfSaying } from '../print/bare-pdf.ts'
import {
  distributionSentences,
  rowName,
  type Distribution,
  type DistributionRow,
} from './distribution.ts'

const row = (name: string, copies: number, more: Partial<DistributionRow> = {}) => ({
  place: { id: name, name, address: 'Str. Moților nr. 3', contact: null, isLegalDeposit: false },
  ...{ copies, returned: null, depositedOn: null, note: null },
  ...more,
})
const deposit = (name: string, depositedOn: string | null) => {
  const kept = row(name, 5, { depositedOn })
  return { ...kept, place: { ...kept.place, isLegalDeposit: true } }
}
const of = (printRun: number | null, ...rows: DistributionRow[]): Distribution => ({
  ...{ title: 'Jurnalul Municipal nr. 11', day: '2026-11-05', printRun, rows },
})
const plain = (distribution: Distribution) =>
  distributionSentences(distribution).map((sentence) => sentence.replaceAll('\u00A0', ' '))

describe('how a distribution stands', () => {
  it('says the sum against the print run', () => {
    const first = (printRun: number | null) => plain(of(printRun, row('A', 700), row('B', 300)))[0]
    expect(first(1000)).toBe('Tot tirajul este repartizat: 1.000 de exemplare.')
    expect(first(1200)).toBe('Sunt repartizate 1.000 din 1.200 de exemplare: mai rămân 200.')
    expect(first(900)).toBe(
      'Sunt repartizate 1.000 de exemplare, cu 100 mai mult decât tirajul de 900.',
    )
    expect(plain(of(2, row('A', 1)))[0]).toBe('Este repartizat 1 din 2 exemplare: mai rămâne 1.')
    expect(first(null)).toBe(
      'Sunt repartizate 1.000 de exemplare. Tirajul nu este scris la număr: completați-l acolo, ca suma să poată fi verificată.',
    )
  })

  it('says what came back, and where nobody has counted', () => {
    const back = (...rows: DistributionRow[]) => plain(of(10, ...rows)).slice(1, -1)
    expect(back(row('A', 10))).toEqual([])
    expect(back(row('A', 5, { returned: 1 }), row('B', 5))).toEqual([
      'S-a întors un exemplar (numărat la 1 din 2 locuri).',
    ])
    expect(back(row('A', 5, { returned: 0 }), row('B', 5, { returned: 3 }))).toEqual([
      'S-au întors 3 exemplare.',
    ])
  })

  it('says which places of the legal deposit wait', () => {
    const last = (...rows: DistributionRow[]) => plain(of(10, ...rows)).at(-1)
    expect(last(row('A', 10))).toContain('Niciun loc nu este însemnat')
    expect(last(deposit('A', null), deposit('B', '2026-11-06T10:00:00.000Z'))).toBe(
      'Depozitul legal nu este predat la: „A”.',
    )
    expect(last(deposit('B', '2026-11-06T10:00:00.000Z'))).toBe('Depozitul legal este predat.')
  })
})

it('calls a row by its place and copies', () => {
  expect(rowName('Biblioteca', 60)).toBe('Biblioteca, 60 de\u00A0exemplare')
  expect(rowName('Biblioteca', 1)).toBe('Biblioteca, un exemplar')
  expect(rowName('Biblioteca', null)).toBe('Biblioteca')
  expect(rowName(null, 60)).toBeNull()
})

describe('a distribution', () => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await openTestCms({ fourEyes: false })
  })
  afterAll(() => cms.close())

  const ask = (method: string, address: string, as: Role, body?: object) =>
    cms.request(method, address, { as, ...(body && { body }) })
  const made = async (address: string, body: object): Promise<Record<string, unknown>> => {
    const answer = await ask('POST', address, 'editor', body)
    expect([answer.status, answer.body.errors]).toEqual([201, undefined])
    return answer.body.doc
  }

  async function anIssue(number: number): Promise<string> {
    const data = pdfSaying('Prima')
    const file = { data, name: 'jurnal.pdf', mimetype: 'application/pdf', size: data.length }
    const pdf = await cms.payload.create({ collection: 'documents', data: { title: 'J' }, file })
    const facts = { number, issueDate: '2026-11-05', pdf: pdf.id, printRun: 100 }
    return String((await made('/journal-issues?draft=true', facts)).id)
  }

  it('begins with the places in use, is told on a list for the courier, and is the only one of its issue', async () => {
    const issue = await anIssue(11)
    const place = {
      name: 'Biblioteca',
      address: 'Str. Moților nr. 3',
      contact: 'portar',
      copies: 60,
    }
    await made('/distribution-places', place)
    await made('/distribution-places', { ...place, name: 'Ghișeul', copies: 40 })
    await made('/distribution-places', { ...place, name: 'Închis', isActive: false })
    const { id, rows } = await made('/distributions', { issue })
    const begun = rows as { placeName: string; copies: number }[]
    expect(begun.map(({ placeName, copies }) => [placeName, copies])).toEqual([
      ['Biblioteca', 60],
      ['Ghișeul', 40],
    ])

    const csv = await ask('GET', `/distributions/${String(id)}/courier/csv`, 'contributor')
    const lines = Buffer.from(csv.body.file as Uint8Array)
      .toString()
      .split(/\r?\n/)
    expect(lines.slice(1, 3)).toEqual([
      '"Biblioteca";"Str. Moților nr. 3";"portar";"60";""',
      '"Ghișeul";"Str. Moților nr. 3";"portar";"40";""',
    ])
    const pdf = await ask('GET', `/distributions/${String(id)}/courier/pdf`, 'chief')
    const { text } = await readPdf(Buffer.from(pdf.body.file as Uint8Array))
    expect(text.join('\n')).toContain('Lista curierului')
    // The day on which it was drawn up, whichever the issue has.
    const today = plainDate(noonOf(dayOf(new Date())))
    expect(text.join(' ').replace(/\s+/g, ' ')).toContain(`Întocmit la ${today}`)
    const standing = await ask('GET', `/distributions/${String(id)}/standing`, 'contributor')
    expect((standing.body.sentences as string[])[0]).toBe(
      'Tot tirajul este repartizat: 100 de\u00A0exemplare.',
    )

    const again = await ask('POST', '/distributions', 'editor', { issue })
    expect(again.status).toBe(400)
    expect(JSON.stringify(again.body)).toContain('Numărul are deja o distribuire')
    const more = (rows as { id: string; place: string; copies: number }[]).map((each) => ({
      ...each,
      returned: 61,
    }))
    const refused = await ask('PATCH', `/distributions/${String(id)}`, 'editor', { rows: more })
    expect(JSON.stringify(refused.body)).toContain(
      'Nu se pot întoarce mai multe exemplare decât s-au dat.',
    )
  })

  it.each(['department', 'webmaster'] as const)('is not read by %s', async (role) => {
    const { id } = await made('/distributions', { issue: await anIssue(role.length) })
    expect((await ask('GET', '/distributions', role)).status).toBe(403)
    expect((await ask('GET', '/distribution-places', role)).status).toBe(403)
    expect((await ask('GET', `/distributions/${String(id)}/courier/csv`, role)).status).toBe(403)
    expect((await ask('GET', `/distributions/${String(id)}/standing`, role)).status).toBe(403)
  })

  it('keeps its places from being deleted', async () => {
    const { docs } = await cms.payload.find({
      collection: 'distribution-places',
      where: { isActive: { equals: true } },
      limit: 1,
    })
    const refused = await ask('DELETE', `/distribution-places/${String(docs[0]?.id)}`, 'editor')
    expect(JSON.stringify(refused.body)).toContain('debifați „Folosit acum”')
  })

  it('takes whole copies alone', async () => {
    const place = { name: 'Chioșcul', address: 'Piața Unirii nr. 1', copies: 1.5 }
    const { status, body } = await ask('POST', '/distribution-places', 'editor', place)
    expect([status, JSON.stringify(body)]).toEqual([
      400,
      expect.stringContaining('Scrieți un număr întreg'),
    ])
  })

  it('is told while its issue is in the trash, and not while that has no day', async () => {
    const issue = await anIssue(4)
    const { id } = await made('/distributions', { issue })
    const list = () => ask('GET', `/distributions/${String(id)}/courier/csv`, 'editor')
    const save = (data: object) =>
      cms.payload.update({ collection: 'journal-issues', id: issue, data, draft: true })
    await save({ deletedAt: new Date().toISOString() })
    expect((await list()).status).toBe(200)
    await cms.payload.update({
      ...{ collection: 'journal-issues', id: issue, data: { deletedAt: null }, draft: true },
      trash: true,
    })
    await save({ issueDate: null })
    expect((await list()).status).toBe(404)
  })

  it('goes with its issue', async () => {
    const issue = await anIssue(3)
    const { id } = await made('/distributions', { issue })
    await cms.payload.delete({ collection: 'journal-issues', id: issue })
    expect((await ask('GET', `/distributions/${String(id)}`, 'editor')).status).toBe(404)
  })
})
