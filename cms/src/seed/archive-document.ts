import { addDays, dayOf, hourMs, startOfDay } from '@avizier/shared/dates'
import { numberedSlug, slugify } from '@avizier/shared/letters'
import type { Block, RichText } from '@avizier/shared/rich-text'
import { toLexical } from '../editor/to-lexical.ts'

export type ArchiveCollection = 'press-releases' | 'announcements'

/** What archive documents refer to; `first` is the register's number before them, which keeps addresses apart. */
export interface ArchiveWorld {
  departments: string[]
  topics: string[]
  first: number
}

/** Ten years of a city hall: as many months as its archive pages will show. */
const archiveDays = 3650

const works = [
  'Lucrări de reabilitare',
  'Plantări de arbori',
  'Asfaltări',
  'Înlocuirea conductei de apă',
  'Montarea corpurilor de iluminat',
  'Amenajarea unui loc de joacă',
  'Refacerea trotuarelor',
  'Curățenia de primăvară',
  'Marcaje rutiere',
  'Reparații la rețeaua termică',
]
const places = [
  'strada Teilor',
  'strada Nucului',
  'Calea Florești',
  'strada Plopilor',
  'bulevardul 1 Decembrie 1918',
  'piața Mihai Viteazul',
  'strada Observatorului',
  'aleea Detunata',
  'strada Fabricii',
  'parcul Feroviarilor',
]
const districts = [
  'Mănăștur',
  'Gheorgheni',
  'Zorilor',
  'Someșeni',
  'Grigorescu',
  'Bună Ziua',
  'Iris',
  'Dâmbul Rotund',
  'Andrei Mureșanu',
  'Centru',
]
const facts = [
  'Circulația se desfășoară alternativ, dirijată de echipele din teren.',
  'Riveranii sunt rugați să își mute autoturismele până la ora 7:00.',
  'Lucrarea este finanțată din bugetul local și este executată de o firmă desemnată prin licitație.',
  'Autobuzele ocolesc pe traseul afișat în stații, iar biletele rămân valabile.',
  'Accesul la locuințe și la spațiile comerciale este permis tot timpul.',
  'Echipele lucrează și sâmbăta, în intervalul 8:00–16:00, dacă vremea permite.',
  'Materialul lemnos rezultat este predat serviciului public de asistență socială.',
  'Trotuarul de pe partea cu numere pare rămâne deschis pietonilor.',
]

/** The `index`-th of `count` documents: the same for the same arguments, spread evenly over ten years before `now`. */
export function archiveDocument(
  index: number,
  count: number,
  { departments, topics, first }: ArchiveWorld,
  now: Date,
): { collection: ArchiveCollection; data: Record<string, unknown> } {
  const at = <T>(values: readonly T[], stride: number): T | undefined =>
    values[Math.floor(index / stride) % values.length]
  const day = addDays(dayOf(now), -1 - Math.floor(((count - 1 - index) * archiveDays) / count))
  const publishedAt = new Date(startOfDay(day).getTime() + (8 + (index % 9)) * hourMs).toISOString()
  const number = first + index + 1
  const title = `${at(works, 1)} pe ${at(places, 10)}, în cartierul ${at(districts, 100)}`
  const common = {
    title,
    // The number stays whole where a long title is cut: no two have one address.
    slug: numberedSlug(slugify(title), number),
    publishedAt,
    lead: `${at(works, 1)} pe ${at(places, 10)} încep la ora ${7 + (index % 4)}:00 și durează ${2 + (index % 27)} zile.`,
    body: toLexical(bodyOf(index), ({ id }) => id),
    registrationNumber: String(100_000 + number),
    registrationDate: day,
    department: at(departments, 1) ?? null,
    topics: [at(topics, 1)].filter((topic) => topic !== undefined),
  }
  if (index % 3 !== 2)
    return { collection: 'press-releases', data: { ...common, kind: 'press-release' } }
  const validTo = new Date(Date.parse(publishedAt) + (1 + (index % 30)) * 24 * hourMs).toISOString()
  return {
    collection: 'announcements',
    data: {
      ...common,
      validFrom: publishedAt,
      validTo,
      isUrgent: index % 41 === 0,
      place: at(places, 10),
    },
  }
}

function bodyOf(index: number): RichText {
  const text = (value: string) => ({ type: 'text' as const, text: value, marks: [] })
  const fact = (offset: number) => facts[(index * 7 + offset) % facts.length] ?? ''
  const paragraph = (offset: number): Block => ({
    type: 'paragraph',
    children: [text(Array.from({ length: 4 }, (_, step) => fact(offset + step)).join(' '))],
  })
  return [
    paragraph(0),
    paragraph(3),
    { type: 'heading', level: 2, children: [text('Ce se schimbă pentru dumneavoastră')] },
    {
      type: 'list',
      isOrdered: false,
      items: [1, 2, 5].map((offset) => ({ children: [text(fact(offset))], nested: null })),
    },
    paragraph(5),
  ]
}
