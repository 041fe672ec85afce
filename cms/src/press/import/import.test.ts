import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '../../access/roles.ts'
import { openTestCms, type TestCms } from '../../collections/authored/test-cms.ts'
import { importReportSchema, type ImportReport } from './report.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  await cms.payload.create({ collection: 'topics', data: { name: 'Apă și canal', slug: 'apa' } })
})
afterAll(() => cms.close())
beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'journalists', where: {} })
})

const ask = (body: object, as: Role = 'editor') =>
  cms.request('POST', '/journalists/import', { as, body })
async function told(body: object): Promise<ImportReport> {
  const answer = await ask(body)
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  return importReportSchema.parse(answer.body)
}
async function imported(csv: string): Promise<ImportReport> {
  const { seen } = await told({ csv })
  return told({ csv, seen })
}
const all = async () =>
  (await cms.payload.find({ collection: 'journalists', sort: 'email', limit: 0, depth: 1 })).docs
const exported = async (): Promise<string> => {
  const { body } = await cms.request('GET', '/journalists/export', { as: 'chief' })
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body.file as Uint8Array)
}

const file = [
  'Nume;Publicatia;E-MAIL;Acreditat;Teme;Telefon',
  'Ana Pop;Gazeta;Ana@Exemplu.ro;da;apa si canal;+40 200 000 001',
  'Ion Rus;;ion@exemplu.ro;;;',
  '',
  ';Radio;maria@exemplu.ro;;;',
  'Dan;TV;dan@;;;',
  'Dan;TV;dan@exemplu.ro;poate;;',
  'Dan;TV;dan@exemplu.ro;;Sport;',
  'Ana iar;;ana@exemplu.ro;;;',
].join('\r\n')

describe('an import of journalists', () => {
  it('says first what it would do, row by row, and then does just that', async () => {
    const report = await told({ csv: file })
    expect(report).toMatchObject({
      fresh: ['Ana Pop, Gazeta', 'Ion Rus'],
      changed: [],
      same: 0,
      refused: [
        { row: 5, sentence: 'Lipsește numele.' },
        { row: 6, sentence: '„dan@” nu este o adresă de e-mail.' },
        { row: 7, sentence: 'La „Acreditat” scrie „poate”; trebuie „da” sau „nu”.' },
        { row: 8, sentence: 'Tema „Sport” nu există. Adăugați-o sau îndreptați numele.' },
        { row: 9, sentence: 'Adresa ana@exemplu.ro este și pe rândul 2.' },
      ],
      isDone: false,
    })
    expect(await all()).toEqual([])
    expect(await told({ csv: file, seen: report.seen })).toMatchObject({ isDone: true })
    expect(await all()).toMatchObject([
      {
        name: 'Ana Pop',
        email: 'ana@exemplu.ro',
        isAccredited: true,
        isActive: true,
        phone: '+40 200 000 001',
        topics: [{ name: 'Apă și canal' }],
      },
      { name: 'Ion Rus', outlet: null, isAccredited: false, topics: [] },
    ])
    expect((await all())[0]?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('does nothing that was not shown', async () => {
    const { seen } = await told({ csv: file })
    await imported('Nume,E-mail\nIon Rus,ion@exemplu.ro')
    const late = await ask({ csv: file, seen })
    expect(late.status).toBe(409)
    expect((await all()).map(({ name }) => name)).toEqual(['Ion Rus'])
  })

  it('changes what differs, takes nothing away by an empty cell, and takes back nobody who has left', async () => {
    await imported(file)
    const [ana] = await all()
    const leave = { isActive: false }
    await cms.request('PATCH', `/journalists/${ana?.id}`, { as: 'editor', body: leave })
    const again = await imported(
      'Nume;E-mail;Telefon;Teme;Acreditat\nAna Pop;ana@exemplu.ro;;;nu\nIon Rus;ion@exemplu.ro;;;',
    )
    expect(again).toMatchObject({
      fresh: [],
      changed: [{ name: 'Ana Pop', what: 'acreditat' }],
      same: 1,
      inactive: ['Ana Pop'],
    })
    expect((await all())[0]).toMatchObject({
      isActive: false,
      isAccredited: false,
      phone: '+40 200 000 001',
      topics: [{ name: 'Apă și canal' }],
    })
  })

  it('reads what was exported as the same, and nothing in it is calculated', async () => {
    await imported(`${file}\r\n=1+1;@SUM(A1);formula@exemplu.ro;nu;;-2`)
    // What a file cannot say, a form or a program can.
    const typed = { name: 'Zoe', email: 'zoe@exemplu.ro', outlet: '\t=1', note: '-=1', phone: '=1' }
    await cms.request('POST', '/journalists', { as: 'editor', body: typed })
    expect((await exported()).split('\r\n')).toEqual([
      '\uFEFF"Nume";"Publicația";"E-mail";"Telefon";"Acreditat";"Teme";"Notă"',
      `"'=1+1";"'@SUM(A1)";"formula@exemplu.ro";"'-2";"nu";"";""`,
      '"Ana Pop";"Gazeta";"ana@exemplu.ro";"\'+40 200 000 001";"da";"Apă și canal";""',
      '"Ion Rus";"";"ion@exemplu.ro";"";"nu";"";""',
      `"Zoe";"'\t=1";"zoe@exemplu.ro";"'=1";"nu";"";"'-=1"`,
      '',
    ])
    const again = await told({ csv: await exported() })
    expect(again).toMatchObject({ fresh: [], changed: [{ name: 'Zoe' }], same: 3, refused: [] })
  })

  it.each([
    ['', 'Alegeți un fișier sau lipiți un tabel.'],
    ['Nume;Telefon\nAna;1', 'lipsește „E-mail”'],
    ['Nume;E-mail;email\nAna;a@exemplu.ro;b', 'Coloana „E-mail” apare de două ori.'],
    ['Nume;E-mail\n', 'nu este niciun rând'],
    ['Nume;E-mail\n"Ana;a@exemplu.ro', 'o celulă începe cu ghilimele'],
  ])('of what is no list says why: %j', async (csv, sentence) => {
    const answer = await ask({ csv })
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([
      400,
      expect.stringContaining(sentence),
    ])
  })

  it('of a thousand holds nobody up: not a statement for each', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => `A;a${index}@exemplu.ro;apa si canal`)
    const csv = (phone: string) =>
      ['Nume;E-mail;Teme;Telefon', ...many.map((row) => `${row};${phone}`)].join('\n')
    const { db } = cms.payload
    const each = [vi.spyOn(db, 'create'), vi.spyOn(db, 'updateOne')]
    expect(await imported(csv('1'))).toMatchObject({ isDone: true, refused: [] })
    expect(await imported(csv('2'))).toMatchObject({ isDone: true, refused: [], fresh: [] })
    for (const spy of each) {
      const written = spy.mock.calls.filter(([{ collection }]) => collection === 'journalists')
      expect(written).toEqual([])
      spy.mockRestore()
    }
    const found = await all()
    expect([found.length, new Set(found.map(({ phone }) => phone))]).toEqual([1000, new Set(['2'])])
    expect(new Set(found.map(({ key }) => key)).size).toBe(1000)
  })

  it('of more than an office has is refused before it is read', async () => {
    for (const cell of ['a'.repeat(1_000_000), 'a;b\n'.repeat(100_000)]) {
      const answer = await ask({ csv: `Nume;E-mail\n${cell}` })
      expect([answer.status, answer.body.errors]).toMatchObject([
        400,
        [{ message: 'Fișierul este prea mare pentru o listă de jurnaliști.' }],
      ])
    }
  })

  it('is for those who keep the lists', async () => {
    const csv = 'Nume;E-mail\nAna;ana@exemplu.ro'
    for (const as of ['department', 'contributor', 'webmaster', 'admin'] as const)
      expect([as, (await ask({ csv }, as)).status]).toEqual([as, 403])
    expect((await cms.request('POST', '/journalists/import', { body: { csv } })).status).toBe(401)
    const many = Array.from({ length: 1001 }, (_, index) => `A;a${index}@exemplu.ro`)
    const answer = await ask({ csv: ['Nume;E-mail', ...many].join('\n') })
    expect(JSON.stringify(answer.body)).toContain('cel mult')
  })
})
