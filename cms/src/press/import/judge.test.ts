import { toCsv } from '@avizier/shared/csv'
import { expect, it } from 'vitest'
import { rowOfJournalist } from '../columns.ts'
import type { Journalist } from '../store.ts'
import { judge, type Judged } from './judge.ts'
import { readRows } from './read-rows.ts'

const ana: Journalist = {
  ...{ id: '1', name: 'Ana', outlet: null, email: 'ana@exemplu.ro', phone: null, note: null },
  ...{ topics: [], isAccredited: false, isActive: true, key: 'k', bounces: 0 },
}

function judged(csv: string, journalists: Journalist[] = [], topics: [string, string][] = []) {
  const read = readRows(csv)
  return 'fault' in read
    ? read.fault
    : judge(read.rows, { journalists, topics: new Map(topics), refused: new Set() })
}
const refusals = (found: Judged | string) =>
  typeof found === 'string' ? found : found.refused.map(({ sentence }) => sentence)
const one = (cells: string, ...known: [Journalist[]?, [string, string][]?]) =>
  judged(`Nume;E-mail;Acreditat;Teme;Notă\n${cells}`, ...known)

const whole = {
  ...{ row: 2, name: 'Ana', outlet: 'Gazeta', email: 'ana@exemplu.ro', phone: '0200' },
  ...{ note: null, isAccredited: true, topics: [] },
}

it.each([
  ['semicolons', 'Nume;E-mail;Publicația;Telefon;Acreditat\nAna;ana@exemplu.ro;Gazeta;0200;da'],
  ['commas', 'Nume,E-mail,Publicația,Telefon,Acreditat\nAna,ana@exemplu.ro,Gazeta,0200,da'],
  ['tabs', 'Nume\tE-mail\tPublicația\tTelefon\tAcreditat\nAna\tana@exemplu.ro\tGazeta\t0200\tda'],
  [
    'a mark of UTF-8',
    '\uFEFFNume;E-mail;Publicația;Telefon;Acreditat\r\nAna;ana@exemplu.ro;Gazeta;0200;da\r\n',
  ],
  ['another order', 'Acreditat;Telefon;Publicația;E-mail;Nume\nda;0200;Gazeta;ana@exemplu.ro;Ana'],
  [
    'other names',
    'nume si prenume;ADRESA DE E-MAIL;Redacție;Tel.;Acreditare\nAna;ana@exemplu.ro;Gazeta;0200;x',
  ],
  ['cedillas', 'Nume;E-mail;Publicaţia;Telefon;Acreditat\nAna;ana@exemplu.ro;Gazeta;0200;da'],
  [
    'a column of their own',
    'Nr.;Nume;E-mail;Publicația;Telefon;Acreditat\n1;Ana;ana@exemplu.ro;Gazeta;0200;da',
  ],
  [
    'what nobody sees',
    'Nume;E-mail;Publicația;Telefon;Acreditat\nAna\u200B; ana@exemplu.ro\u200B;Gazeta;\u00A00200;da',
  ],
])('is the same list with %s', (_, csv) => {
  expect(judged(csv)).toEqual({ fresh: [whole], changed: [], same: 0, refused: [], inactive: [] })
})

it.each([
  ['Ana;ana@exemplu.ro', 'Primul rând trebuie să numească coloanele; lipsește „Nume” și „E-mail”.'],
  [
    'Nume;Contact\nAna;ana@exemplu.ro',
    'Primul rând trebuie să numească coloanele; lipsește „E-mail”.',
  ],
  [
    'N\0u\0m\0e\0;\0E\0-\0m\0a\0i\0l\0',
    'Primul rând trebuie să numească coloanele; lipsește „Nume” și „E-mail”.',
  ],
  [
    `Nume;E-mail\n${'a;b\n'.repeat(100_000)}`,
    'Fișierul are 100.000 de\u00A0rânduri; se pot importa cel mult 1.000 de\u00A0rânduri odată.',
  ],
])('of what is no list says why', (csv, sentence) => {
  expect(judged(csv)).toBe(sentence)
})

const long = 'ă'.repeat(300_000)
const start = 'ă'.repeat(79)
it.each([
  [`${long};ana@exemplu.ro;;;`, 'La „Nume” este loc pentru cel mult 120 de caractere.'],
  [`Ana;${long};;;`, `„${start}…” nu este o adresă de e-mail.`],
  [`Ana;ana@exemplu.ro;${long};;`, `La „Acreditat” scrie „${start}…”; trebuie „da” sau „nu”.`],
  [`Ana;ana@exemplu.ro;;${long};`, `Tema „${start}…” nu există. Adăugați-o sau îndreptați numele.`],
  [`Ana;ana@exemplu.ro;;;${long}`, 'La „Notă” este loc pentru cel mult 1000 de caractere.'],
  ['\u2800;ana@exemplu.ro;;;', 'Lipsește numele.'],
  ['Ana;ană@exemplu.ro;;;', '„ană@exemplu.ro” nu este o adresă de e-mail.'],
  ['Ana;Ana <ana@exemplu.ro>;;;', '„ana <ana@exemplu.ro>” nu este o adresă de e-mail.'],
  [
    'Ana;ana@exemplu.ro, b@exemplu.ro;;;',
    '„ana@exemplu.ro, b@exemplu.ro” nu este o adresă de e-mail.',
  ],
])('refuses a row with a sentence that can be read', (row, sentence) => {
  expect(refusals(one(row))).toEqual([sentence])
})

it('knows a mailbox by whatever capitals, and by either name of its domain', () => {
  const found = one('Ana;ANA@exemplu.ro;;;\nIon;ana@Exemplu.RO;;;\nDan;dan@primăria.ro;;;', [ana])
  expect(found).toMatchObject({
    fresh: [{ name: 'Dan', email: 'dan@xn--primria-c4a.ro' }],
    same: 1,
    refused: [{ row: 3, sentence: 'Adresa ana@exemplu.ro este și pe rândul 2.' }],
  })
})

const topics: [string, string][] = [
  ['1', 'Apă'],
  ['2', 'Apa'],
  ['3', 'Apă | Canal'],
  ['4', 'Drumuri'],
  ['5', 'Parcuri'],
  ['6', 'Parcuri'],
]
const follows = (cell: string, followed: string[] = []) => {
  const found = one(`Ana;ana@exemplu.ro;;${cell};`, [{ ...ana, topics: followed }], topics)
  if (typeof found === 'string' || found.refused.length > 0) return refusals(found)
  return found.changed[0]?.written.topics ?? 'same'
}

it('knows a topic by its very name, and one that is called like another only so', () => {
  expect(follows('Apă')).toEqual(['1'])
  expect(follows('Apa | DRUMURI|drumuri |')).toEqual(['2', '4'])
  expect(follows('apa')).toEqual([
    'Tema „apa” poate fi „Apă” sau „Apa”. Scrieți-i numele întocmai.',
  ])
  expect(follows('Parcuri')).toEqual([
    'Sunt 2\u00A0teme numite „Parcuri”. Redenumiți una dintre ele.',
  ])
  expect(follows('Parcuri', ['6'])).toBe('same')
  expect(follows('Apă || Canal')).toEqual(['3'])
  expect(follows('Apă | Canal')).toEqual([
    'Tema „Canal” nu există. Adăugați-o sau îndreptați numele.',
  ])
  expect(follows('Drumuri|'.repeat(30_000))).toEqual(['4'])
})

it('reads each topic of an export as what it is', () => {
  const each = topics.map(([id]) => ({ ...ana, topics: [id], email: `a${id}@exemplu.ro` }))
  const all = { ...ana, topics: topics.map(([id]) => id) }
  const csv = toCsv(
    ['Nume', 'Publicația', 'E-mail', 'Telefon', 'Acreditat', 'Teme', 'Notă'],
    [...each, all].map((journalist) => rowOfJournalist(journalist, new Map(topics))),
  )
  expect(judged(csv, [...each, all], topics)).toMatchObject({ same: 7, changed: [], refused: [] })
})
