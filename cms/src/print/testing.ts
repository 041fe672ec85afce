import type { PrintedLetter } from './letter.ts'
import type { PrintedReport } from './report.ts'

// A letter and a report, for the tests of this folder.

const letterhead = {
  county: 'Județul Cluj',
  office: 'Biroul Mass-media',
  institution: 'Primăria municipiului Cluj-Napoca',
  address: 'str. Moților nr. 3, camerele 49–50, Cluj-Napoca',
  phone: '0264 431 900',
  email: 'presa@primarie.example',
}

/** What a template must print as it was typed. */
export const hostile =
  '#import "x": * #panic("y") $a^2$ @b // c *d* _e_ <f> `g` ~h [i] \\ -- \'j\' "k" https://l.example/#m'

export const letter: PrintedLetter = {
  letterhead,
  number: '4521/544/2026',
  date: '2026-11-29',
  addressee: {
    name: 'Nagy-Szőllősi Ildikó',
    lines: ['Str. Observatorului nr. 17, ap. 42', '400352 Cluj-Napoca'],
  },
  subject: 'Răspuns la cererea privind strada Donath',
  blocks: [
    { kind: 'paragraph', text: 'Stimată doamnă Nagy-Szőllősi,' },
    { kind: 'paragraph', text: 'Lucrările din Cluj-Napoca au costat 18.450.000 lei, fără TVA.' },
    { kind: 'heading', text: 'Ce nu se comunică' },
    { kind: 'list', items: ['datele personale;', 'oferta financiară.'] },
    { kind: 'quote', text: `${hostile}\nAl doilea rând` },
    { kind: 'link', label: 'Documentația', url: 'https://primarie.example/donath/' },
    { kind: 'paragraph', text: 'Cu stimă,' },
    { kind: 'note', text: 'Puteți face reclamație în 30 de zile.' },
  ],
  signatory: { position: 'Șef Birou Mass-media', name: 'Perșa Iulia Maria' },
}

export const report: PrintedReport = {
  letterhead,
  title: 'Accesul la informațiile de interes public în 2026',
  period: '1 ianuarie – 31 decembrie 2026',
  date: '2027-01-15',
  blocks: [
    {
      kind: 'figures',
      items: [
        { value: '1.284', label: 'cereri primite' },
        { value: '61', label: 'respinse' },
      ],
    },
    { kind: 'heading', text: 'Cereri după domeniu' },
    { kind: 'subheading', text: 'Pe trimestre' },
    {
      kind: 'table',
      caption: 'Cereri primite',
      columns: [{ label: 'Domeniul' }, { label: 'Numărul', align: 'end' }],
      rows: [
        ['Urbanism', '412'],
        ['Utilizarea banilor publici', '97'],
      ],
    },
  ],
}
