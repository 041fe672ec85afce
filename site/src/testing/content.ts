import type { RichText } from '@avizier/shared/rich-text'
import type { Snapshot } from '@avizier/shared/kinds/index'

// Words for tests and for looking at the pages; nothing here is the office's.

const text = (words: string) => ({ type: 'text' as const, text: words, marks: [] })
const paragraph = (words: string) => ({ type: 'paragraph' as const, children: [text(words)] })
const cell = (words: string, isHeader = false) => ({
  isHeader,
  columns: 1,
  rows: 1,
  children: [text(words)],
})

export const everyBlock: RichText = [
  paragraph(
    'Pasajul se redeschide pietonilor sâmbătă, 28 noiembrie, de la ora 12:00. Au fost montate 18 corpuri de iluminat, balustrade pe ambele părți și o rampă pentru cărucioare și fotolii rulante.',
  ),
  { type: 'heading', level: 2, children: [text('Ce se schimbă pentru dumneavoastră')] },
  {
    type: 'list',
    isOrdered: false,
    items: [
      { children: [text('traseul pietonal scade de la 640 la 210 metri;')], nested: null },
      {
        children: [text('stația provizorie se desființează:')],
        nested: {
          type: 'list',
          isOrdered: true,
          items: [{ children: [text('sâmbătă dimineața.')], nested: null }],
        },
      },
    ],
  },
  {
    type: 'table',
    rows: [
      [cell('Etapă', true), cell('Termen', true), cell('Cost (lei)', true)],
      [cell('Structură și rampă', true), cell('12 septembrie'), cell('810.000')],
      [cell('Iluminat', true), cell('30 octombrie'), cell('240.000')],
    ],
  },
  { type: 'quote', children: [text('Orașul se măsoară în pași.')] },
  { type: 'image', image: { ref: 'media', id: 'pasaj' }, caption: null },
  {
    type: 'callout',
    tone: 'important',
    title: 'De reținut',
    children: [paragraph('Accesul riveranilor este permis tot timpul.')],
  },
  { type: 'attachment', document: { ref: 'documents', id: 'plan' } },
  {
    type: 'paragraph',
    children: [
      text('Detalii: '),
      {
        type: 'link',
        to: { ref: 'announcements', id: 'a0' },
        children: [text('anunțul de trafic')],
      },
      text(' și '),
      { type: 'link', to: { url: 'https://exemplu.ro/harta' }, children: [text('harta')] },
      text('.'),
    ],
  },
]

const belonging = {
  department: { ref: 'departments' as const, id: 'tehnic' },
  topics: [{ ref: 'topics' as const, id: 'mobilitate' }],
  contact: null,
}
const registration = (number: number, date: string) => ({
  registrationNumber: String(90_000 + number),
  registrationDate: date,
})

/** Release 26 is of 23 November 2026; each number before it is of two weeks earlier. */
export function release(number: number): Snapshot<'press-releases'> {
  const publishedAt = new Date(Date.UTC(2026, 10, 23, 8) - (26 - number) * 14 * 86_400_000)
  const isNewest = number === 26
  return {
    title: isNewest
      ? 'Pasajul pietonal de pe malul Someșului se redeschide sâmbătă'
      : `Bugetul participativ: ${100 + number} de proiecte înscrise în etapa ${number}`,
    slug: isNewest ? 'pasajul-pietonal-se-redeschide' : `bugetul-participativ-${number}`,
    publishedAt: publishedAt.toISOString(),
    changeNote: null,
    corrections: [],
    ...registration(number, publishedAt.toISOString().slice(0, 10)),
    ...belonging,
    kind: number % 4 === 0 ? 'briefing' : 'press-release',
    lead: 'După 74 de zile de lucrări, trecerea are iluminat nou și o rampă cu panta de 6 %. Autobuzele revin pe traseul obișnuit de la prima oră.',
    body: everyBlock,
    quotes: [
      {
        text: 'Am scurtat lucrarea cu două săptămâni, pentru că am turnat rampa în timpul nopții.',
        name: null,
        role: 'directorul Direcției Tehnice',
      },
    ],
    image: number % 2 === 0 ? { ref: 'media', id: 'pasaj' } : null,
    gallery: isNewest ? [{ ref: 'media', id: 'pasaj' }] : [],
    attachments: [{ ref: 'documents', id: 'plan' }],
  }
}

const announcement = (
  title: string,
  slug: string,
  validFrom: string,
  validTo: string | null,
  isUrgent = false,
): Snapshot<'announcements'> => ({
  title,
  slug,
  publishedAt: '2026-11-20T09:00:00.000Z',
  changeNote: null,
  corrections: [],
  ...registration(100, '2026-11-20'),
  ...belonging,
  lead: 'Circulația este închisă pentru o lucrare la rețeaua de apă.',
  body: everyBlock.slice(0, 3),
  validFrom,
  validTo,
  isUrgent,
  affected: 'Șoferii și călătorii liniilor 24 și 32',
  place: 'Strada Teilor',
  legalBasis: 'art. 128 din Regulamentul de aplicare a OUG nr. 195/2002',
  image: null,
  attachments: [],
  figures: [],
})

export const announcements = [
  announcement(
    'Trafic restricționat pe strada Teilor',
    'trafic-restrictionat',
    '2026-11-23T07:00:00.000Z',
    '2026-11-25T13:00:00.000Z',
    true,
  ),
  announcement(
    'Conferință de presă: deszăpezirea și bugetul 2027',
    'conferinta-de-presa',
    '2026-11-26T09:00:00.000Z',
    '2026-11-26T10:30:00.000Z',
  ),
  announcement('Program nou la ghișee', 'program-nou', '2026-11-02T06:00:00.000Z', null),
  {
    ...announcement(
      'Întreruperea apei calde în Mănăștur',
      'apa-calda',
      '2026-11-20T10:00:00.000Z',
      '2026-11-21T16:00:00.000Z',
    ),
    figures: [
      {
        heading: 'Cereri primite',
        lines: [
          { label: 'Total', value: 1250, isPart: false },
          { label: 'pe hârtie', value: 250, isPart: true },
          { label: 'Ce s-a cerut mai des', value: 'adeverințe și copii', isPart: false },
        ],
      },
    ],
  },
]

const debate = (
  facts: Pick<Snapshot<'debate-notices'>, 'title' | 'slug' | 'noticeType'> &
    Partial<Snapshot<'debate-notices'>>,
): Snapshot<'debate-notices'> => ({
  publishedAt: '2026-11-10T09:00:00.000Z',
  changeNote: null,
  corrections: [],
  ...registration(200, '2026-11-10'),
  ...belonging,
  legalBasis: 'art. 7 din Legea nr. 52/2003, republicată',
  lead: 'Proiectul stabilește unde și cât pot sta terasele pe domeniul public.',
  body: everyBlock.slice(0, 1),
  documents: [{ ref: 'documents', id: 'plan' }],
  proposalsDeadline: null,
  proposalsHow: 'prin e-mail sau la registratură, cu indicarea articolului vizat',
  responsible: {
    name: 'persoana desemnată pentru relația cu societatea civilă',
    email: 'consultare@primarie.example',
    phone: '0264 431 900',
  },
  debateAt: null,
  debatePlace: null,
  debateLink: null,
  minutes: null,
  outcome: [],
  recommendations: [],
  ...facts,
})

export const debates = [
  debate({
    title: 'Regulamentul teraselor',
    slug: 'regulamentul-teraselor',
    noticeType: 'consultation',
    proposalsDeadline: '2026-12-10T14:00:00.000Z',
    debateAt: '2026-12-17T15:00:00.000Z',
    debatePlace: 'Sala de Sticlă',
    debateLink: 'https://exemplu.ro/dezbatere',
  }),
  debate({
    title: 'Proiectul bugetului local pe 2027',
    slug: 'bugetul-local-2027',
    noticeType: 'budget',
    proposalsDeadline: '2026-11-26T14:00:00.000Z',
  }),
  debate({
    title: 'Planul urbanistic zonal Someșeni',
    slug: 'puz-someseni',
    noticeType: 'urban-plan',
    publishedAt: '2026-09-01T09:00:00.000Z',
    proposalsDeadline: '2026-10-01T14:00:00.000Z',
    minutes: { ref: 'documents', id: 'plan' },
    recommendations: [
      {
        author: 'o asociație de locatari',
        text: 'Mai mulți arbori.',
        isAccepted: true,
        reason: null,
      },
      {
        author: 'un cetățean',
        text: 'Parcare subterană.',
        isAccepted: false,
        reason: 'Pânza freatică este la 2 metri.',
      },
    ],
  }),
]

const campaign = (title: string, slug: string, startsOn: string, endsOn: string | null) => ({
  title,
  slug,
  publishedAt: '2026-10-01T09:00:00.000Z',
  changeNote: null,
  corrections: [],
  ...belonging,
  lead: 'Cum sortăm corect și unde ducem ce nu încape în pubelă.',
  body: everyBlock.slice(0, 2),
  startsOn,
  endsOn,
  goals: ['mai puține deșeuri la groapă', 'mai mult compost pentru parcuri'],
  image: { ref: 'media' as const, id: 'pasaj' },
  materials: [{ ref: 'documents' as const, id: 'plan' }],
  spots: [
    {
      title: 'Sortează corect, 30 de secunde',
      medium: 'radio' as const,
      broadcaster: 'un post local',
      schedule: 'zilnic, 8:30 și 17:30',
      startsOn: '2026-11-01',
      endsOn: '2026-11-30',
    },
  ],
  appearances: [
    { outlet: 'Radio Exemplu', medium: 'radio' as const, planned: 20, appeared: 18, missed: 2 },
    { outlet: 'Pagina primăriei', medium: 'social' as const, planned: 1, appeared: 1, missed: 0 },
  ],
  related: [{ ref: 'press-releases' as const, id: 'r26' }],
})

export const campaigns: Snapshot<'campaigns'>[] = [
  campaign('Orașul sortează', 'orasul-sorteaza', '2026-10-15', '2026-12-15'),
  campaign('Iarna fără griji', 'iarna-fara-griji', '2026-12-01', null),
  campaign('Vara în parcuri', 'vara-in-parcuri', '2026-06-01', '2026-08-31'),
]

const cityEvent = (
  facts: Pick<Snapshot<'events'>, 'title' | 'slug' | 'startsAt'> & Partial<Snapshot<'events'>>,
): Snapshot<'events'> => ({
  publishedAt: '2026-11-12T09:00:00.000Z',
  changeNote: null,
  corrections: [],
  ...registration(300, '2026-11-12'),
  ...belonging,
  eventType: 'press-conference',
  status: 'planned',
  statusNote: null,
  movedFrom: null,
  lead: 'Cum se curăță străzile iarna aceasta și ce prevede proiectul de buget.',
  body: everyBlock.slice(0, 1),
  endsAt: null,
  place: 'Sala Mică',
  onlineLink: null,
  admission: null,
  accreditationUntil: null,
  agenda: [],
  speakers: [],
  image: null,
  attachments: [],
  materials: [],
  materialsAt: null,
  recording: null,
  recordingLink: null,
  transcript: [],
  related: [],
  ...facts,
})

export const cityEvents: Snapshot<'events'>[] = [
  cityEvent({
    title: 'Conferință de presă: deszăpezirea și bugetul pe 2027',
    slug: 'deszapezirea-si-bugetul',
    startsAt: '2026-11-26T09:00:00.000Z',
    endsAt: '2026-11-26T10:30:00.000Z',
    onlineLink: 'https://exemplu.ro/conferinta',
    admission: 'Jurnaliștii acreditați.',
    accreditationUntil: '2026-11-25T14:00:00.000Z',
    agenda: [
      { hour: '11:00', text: 'Planul de deszăpezire', speaker: 'directorul Direcției Tehnice' },
      { hour: null, text: 'Întrebări', speaker: null },
    ],
    speakers: [{ name: 'Purtătorul de cuvânt', role: 'Biroul Mass-media' }],
    attachments: [{ ref: 'documents', id: 'plan' }],
    materialsAt: '2026-11-26T09:00:00.000Z',
  }),
  cityEvent({
    title: 'Inaugurarea pasajului de pe malul Someșului',
    slug: 'inaugurarea-pasajului',
    eventType: 'inauguration',
    startsAt: '2026-11-28T10:00:00.000Z',
    status: 'moved',
    statusNote: 'Vremea nu a permis turnarea ultimei plăci.',
    movedFrom: '2026-11-21T10:00:00.000Z',
    image: { ref: 'media', id: 'pasaj' },
  }),
  cityEvent({
    title: 'Târgul producătorilor din Mănăștur',
    slug: 'targul-producatorilor',
    eventType: 'public-event',
    startsAt: '2026-11-29T07:00:00.000Z',
    status: 'cancelled',
    statusNote: 'Avertizare de vânt puternic.',
  }),
  cityEvent({
    title: 'Conferință de presă: începutul anului școlar',
    slug: 'inceputul-anului-scolar',
    publishedAt: '2026-09-01T09:00:00.000Z',
    startsAt: '2026-09-07T08:00:00.000Z',
    endsAt: '2026-09-07T09:00:00.000Z',
    materials: [{ ref: 'documents', id: 'plan' }],
    materialsAt: '2026-09-07T08:00:00.000Z',
    recording: { ref: 'recordings', id: 'film' },
    recordingLink: 'https://exemplu.ro/inregistrare',
    transcript: everyBlock.slice(0, 1),
    related: [{ ref: 'press-releases', id: 'r26' }],
  }),
]

export const leaflet: Snapshot<'leaflets'> = {
  title: 'Cum ceri o informație publică',
  slug: 'cum-ceri-o-informatie-publica',
  publishedAt: '2026-05-05T09:00:00.000Z',
  changeNote: null,
  corrections: [],
  ...belonging,
  lead: 'Scrii ce document vrei și unde primești răspunsul. Gratuit, în cel mult 10 zile.',
  body: everyBlock.slice(0, 4),
  pdf: { ref: 'documents', id: 'plan' },
  cover: { ref: 'media', id: 'coperta' },
  validFrom: '2026-05-05',
}

export const issue = (number: number): Snapshot<'journal-issues'> => ({
  title: `Jurnalul Municipal nr. ${number}`,
  slug: `nr-${number}`,
  publishedAt: `2026-${String(number).padStart(2, '0')}-02T08:00:00.000Z`,
  changeNote: null,
  corrections: [],
  number,
  issueDate: `2026-${String(number).padStart(2, '0')}-01`,
  printRun: 40_000,
  issn: '2066-0000',
  lead: 'Malul Someșului, bugetul pe 2027 și străzile asfaltate în Someșeni.',
  pdf: { ref: 'documents', id: 'jurnal-11' },
  cover: number === 9 ? null : { ref: 'media', id: 'coperta' },
  pageCount: 16,
  text: number === 9 ? [] : ['Prima pagină.\n\nMalul Someșului.', 'A doua pagină.'],
})

export const article = (page: number): Snapshot<'journal-articles'> => ({
  title:
    ['Malul Someșului, din nou al pietonilor', 'Tarife, terase, burse', 'Trei străzi asfaltate'][
      page - 1
    ] ?? `Articolul ${page}`,
  slug: `articolul-${page}`,
  publishedAt: '2026-11-02T08:00:00.000Z',
  changeNote: null,
  corrections: [],
  issue: { ref: 'journal-issues', id: 'i11' },
  section: (['editorial', 'decisions', 'works'] as const)[page - 1] ?? 'services',
  pageNumber: page * 2 + 1,
  byline: 'Redacția',
  lead: 'Ce s-a schimbat și ce urmează.',
  body: everyBlock.slice(0, 5),
  image: page === 1 ? { ref: 'media', id: 'pasaj' } : null,
})
