import type { Block, RichText } from '@avizier/shared/rich-text'
import sharp from 'sharp'
import type { PageLayoutName } from './page-layouts.ts'
import type { Article, Piece, Picture, PrintedIssue } from './printed-issue.ts'

// An issue of eight pages, for the tests of this folder and the bench.

const sentences = [
  'La ora trei dimineața, în dispecerat sunt aprinse toate ecranele, iar pe hartă se mișcă 41 de puncte portocalii: utilajele de deszăpezire.',
  'Consiliul local a aprobat reabilitarea zonelor pietonale din cartierul Mărăști, cu finanțare europeană nerambursabilă.',
  'Lucrările încep în 12 ianuarie 2027 și durează 14 luni; circulația rămâne deschisă pe un sens.',
  'Locuitorii pot trimite propuneri până vineri, la ora 16, la sediul din str. Moților nr. 3 sau prin poșta electronică.',
  'Pentru fiecare șantier se afișează antreprenorul, valoarea contractului și termenul de predare.',
  'Direcția tehnică a verificat documentațiile tehnico-economice și a cerut constructorului remedierea trotuarelor din fața școlii.',
  '„Ne dorim ca fiecare familie să ajungă pe jos, în zece minute, la un parc”, a explicat arhitectul-șef.',
  'Bursele sociale cresc la 300 de lei pe lună pentru 2.140 de elevi din învățământul preuniversitar.',
  'Contribuabilii care achită integral impozitul până la 31 martie beneficiază de o bonificație de 10 %.',
  'Dezbaterea publică are loc în sala mare a primăriei, iar înregistrarea se publică a doua zi.',
  'Transportul în comun se suplimentează cu șase autobuze electrice, iar linia 25 circulă la fiecare cinci minute.',
  'Autoritățile recomandă participanților să folosească parcările de la marginea orașului și navetele gratuite.',
]

const say = (from: number, count: number): string =>
  Array.from({ length: count }, (_, place) => sentences[(from + place) % sentences.length]).join(
    ' ',
  )

const text = (words: string, marks: ('bold' | 'italic')[] = []) => ({
  type: 'text' as const,
  text: words,
  marks,
})

export const paragraph = (words: string): Block => ({
  type: 'paragraph',
  children: [text(words)],
})

const heading = (words: string): Block => ({
  type: 'heading',
  level: 2,
  children: [text(words)],
})

/** So many sentences, three to a paragraph, with a title after the third paragraph. */
export const body = (from: number, count: number): RichText =>
  Array.from({ length: Math.ceil(count / 3) }, (_, place) => [
    ...(place === 3 ? [heading('Ce urmează')] : []),
    paragraph(say(from + place * 3, Math.min(3, count - place * 3))),
  ]).flat()

/** What editors put between paragraphs. */
const rich: RichText = [
  paragraph(say(1, 2)),
  {
    type: 'list',
    isOrdered: false,
    items: [say(4, 1), say(7, 1), say(9, 1)].map((words) => ({
      children: [text(words)],
      nested: null,
    })),
  },
  { type: 'quote', children: [text(say(6, 1))] },
  {
    type: 'paragraph',
    children: [
      text('Detalii, în '),
      text('documentația', ['italic']),
      text(' publicată '),
      text('integral', ['bold']),
      text(' la '),
      {
        type: 'link',
        to: { url: 'https://primarie.example/consultare/' },
        children: [text('primarie.example/consultare')],
      },
      text('. ' + say(3, 2)),
    ],
  },
  {
    type: 'table',
    rows: [
      ['Cartier', 'Străzi', 'Lei'],
      ['Mănăștur', '14', '4.200.000'],
      ['Gheorgheni', '8', '2.950.000'],
      ['Someșeni', '3', '1.100.000'],
    ].map((row, line) =>
      row.map((words) => ({
        isHeader: line === 0,
        columns: 1,
        rows: 1,
        children: [text(words)],
      })),
    ),
  },
  {
    type: 'callout',
    tone: 'info',
    title: 'Unde întrebați',
    children: [
      {
        type: 'paragraph',
        children: [text('Centrul de informare: 0264 596 030, luni–vineri, 8:30–16:30.')],
      },
    ],
  },
]

/** A drawn picture of so many pixels, as JPEG. */
export async function drawnPicture(
  width: number,
  height: number,
  size: Picture['size'],
  hue = 200,
): Promise<Picture> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 300 200" preserveAspectRatio="none">
    <rect width="300" height="200" fill="hsl(${hue} 45% 82%)"/><circle cx="220" cy="55" r="24" fill="hsl(40 80% 80%)"/>
    <path d="M0 130 70 70l60 45 50-65 120 85v65H0z" fill="hsl(${hue} 25% 45%)"/><path d="M0 160q150-45 300 0v40H0z" fill="hsl(${hue - 40} 30% 35%)"/></svg>`
  const bytes = await sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
  return {
    bytes: new Uint8Array(bytes),
    width,
    height,
    alt: 'Dealurile de lângă oraș, sub un soare de iarnă',
    caption: 'Dealurile Feleacului, văzute din Mănăștur.',
    credit: 'Foto: Biroul Mass-media',
    size,
  }
}

export const article = (key: string, words: Partial<Article> = {}): Article => ({
  kind: 'article',
  key,
  section: 'Lucrări în cartier',
  title: 'Zonele pietonale din Mărăști se refac până în primăvara viitoare',
  lead: 'Trotuare mai late, arbori și treceri luminate, cu finanțare europeană.',
  byline: 'Text: Direcția tehnică',
  body: body(0, 12),
  picture: null,
  ...words,
})

const briefs = (key: string, title: string, items: number, isDated: boolean): Piece => ({
  kind: 'briefs',
  key,
  title,
  items: Array.from({ length: items }, (_, place) => ({
    when: isDated ? `${place + 3} decembrie, ora ${10 + (place % 8)}` : null,
    title:
      ['Târgul de Crăciun', 'Colectarea brazilor', 'Concert în aer liber', 'Centru de zi'][
        place % 4
      ] ?? '',
    text: say(place * 2, 1),
  })),
})

const imprint: Piece = {
  kind: 'imprint',
  key: 'imprint',
  lines: [
    { label: 'Editor', value: 'Primăria municipiului Cluj-Napoca, str. Moților nr. 3' },
    { label: 'Redacția', value: 'Biroul Mass-media, camerele 49–50' },
    { label: 'Telefon', value: '0264 431 900' },
    { label: 'E-mail', value: 'jurnal@primarie.example' },
    { label: 'ISSN', value: '1583-4840' },
    { label: 'Tiraj', value: '12.000 de exemplare, gratuit' },
    ...['Mănăștur', 'Mărăști', 'Gheorgheni', 'Grigorescu', 'Someșeni', 'Iris', 'Zorilor'].map(
      (name) => ({
        label: `Îl găsiți în ${name}`,
        value: 'la biroul de cartier și la bibliotecă',
      }),
    ),
  ],
}

const page = (
  layout: PageLayoutName,
  pieces: Record<string, Piece | null>,
): PrintedIssue['pages'][number] => ({ layout, pieces })

export const issueOf = (pages: PrintedIssue['pages']): PrintedIssue => ({
  title: 'Jurnalul Municipal',
  publisher: 'Primăria și Consiliul Local Cluj-Napoca',
  number: 12,
  date: '2026-12-01',
  issn: '1583-4840',
  printRun: 12_000,
  pages,
})

const wide = (size: Picture['size'], hue: number) => drawnPicture(1800, 1200, size, hue)
const tall = (size: Picture['size'], hue: number) => drawnPicture(1000, 1250, size, hue)
const titled = (key: string, section: string, title: string, words: Partial<Article> = {}) =>
  article(key, { section, title, ...words })

const firstPages = async () => [
  page('front', {
    a: article('lead', { body: body(0, 15), picture: await wide('medium', 205) }),
    b: { kind: 'contents', key: 'contents' },
  }),
  page('main-and-side', {
    a: titled('mayor', 'Editorial', 'Un oraș se măsoară și iarna', {
      body: [...body(3, 1), ...rich, ...body(2, 6)],
      picture: await wide('large', 160),
    }),
    b: briefs('decisions', 'Hotărâri pe scurt', 11, false),
  }),
  page('two-rows', {
    a: titled('taxes', 'Taxe', 'Cum plătiți impozitele în trei minute', {
      body: body(7, 19),
      picture: await wide('small', 30),
    }),
    b: titled('buses', 'Transport', 'Șase autobuze electrice ajung pe linia 25 din ianuarie', {
      body: body(10, 9),
      picture: await wide('medium', 220),
    }),
  }),
]

const innerPages = async () => [
  page('lead-and-two', {
    a: titled('parks', 'Spații verzi', 'Parcul Feroviarilor se întinde până la Someș', {
      body: body(5, 19),
      picture: await wide('medium', 120),
    }),
    b: titled('schools', 'Educație', 'Burse mai mari pentru 2.140 de elevi', {
      body: body(7, 7),
    }),
    c: titled('market', 'Piețe', 'Piața Hermes se mută', {
      body: body(9, 4),
      picture: await tall('small', 20),
    }),
  }),
  page('three-rows', {
    a: titled('water', 'Utilități', 'Apă oprită trei ore în Gheorgheni', { body: body(4, 13) }),
    b: titled('culture', 'Cultură', 'Muzeul pune pe sticlă iernile de altădată', {
      body: body(8, 9),
      picture: await wide('small', 280),
    }),
    c: titled('sport', 'Sport', 'Trei terenuri de sport se deschid după ore', {
      body: body(2, 13),
    }),
  }),
  page('four', {
    a: titled('a', 'Pe scurt', 'Centru de zi pentru vârstnici', { body: body(1, 10) }),
    b: titled('b', 'Social', 'Mese calde pentru 400 de oameni', {
      body: body(6, 8),
      picture: await wide('medium', 350),
    }),
    c: titled('c', 'Urbanism', 'Harta arborilor este publică', {
      body: body(3, 7),
      picture: await wide('small', 90),
    }),
    d: titled('d', 'Administrație', 'Programul ghișeelor de sărbători', { body: body(9, 9) }),
  }),
]

const lastPages = async () => [
  page('one', {
    a: titled('long', 'Buget', 'Bugetul anului 2027, pe înțelesul tuturor', {
      body: [...body(0, 12), ...rich, ...body(4, 14)],
      picture: await wide('medium', 190),
    }),
  }),
  page('lead-and-two', {
    a: briefs('agenda', 'Agenda lunii decembrie', 18, true),
    b: briefs('services', 'Servicii pentru locuitori', 6, false),
    c: imprint,
  }),
]

/** Eight pages of all layouts but the second front page, with pictures of all sizes. */
export const exampleIssue = async (): Promise<PrintedIssue> =>
  issueOf([...(await firstPages()), ...(await innerPages()), ...(await lastPages())])
