import { noonOf, plainDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import { richTextSchema } from '@avizier/shared/rich-text'
import { z } from 'zod'
import { letterheadSchema } from '../mail/letterhead.ts'
import { faulty, readPerson, type Fault } from '../requests/of-people.ts'
import { writtenWords } from '../requests/words.ts'
import { typesetAs } from './engine.ts'
import type { LeafletFold } from './leaflet-folds.ts'
import { contactOf, headOf } from './letterhead.ts'
import { qrRuns } from './qr-runs.ts'
import { writtenText, type Referred } from './written-text.ts'

const picture = z.object({
  /** A JPEG or PNG. */
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** Empty where it only decorates. */
  alt: z.string(),
  credit: z.string().nullable(),
})

const leafletSchema = z.object({
  letterhead: letterheadSchema,
  /** „Pliant”. */
  kind: z.string().min(1),
  title: writtenWords({
    missing: 'Pliantul nu are titlu. Scrieți-l, apoi faceți PDF-ul din nou.',
    tooLong: 'Titlul are',
    most: 300,
  }),
  lead: z.string(),
  text: richTextSchema,
  picture: picture.nullable(),
  /** Whom to ask: a department, and lines on how. */
  ask: z.object({ name: z.string(), lines: z.array(z.string()) }).nullable(),
  /** Where it is read on the site: the code leads there. */
  page: z.url(),
  /** From which calendar day it holds; null where nobody decided it. */
  validFrom: z.iso.date().nullable(),
  /** The calendar day on which it was published; null while it is a draft. */
  publishedOn: z.iso.date().nullable(),
  /** The calendar day of its file. */
  date: z.iso.date('Pliantul nu are dată. Alegeți-o, apoi faceți PDF-ul din nou.'),
})

/** A leaflet as plain data: one text for the site, the folded sheet and the poster. */
export type PrintedLeaflet = z.input<typeof leafletSchema>

const leafletFilling = z.object({
  lines: z.number().int(),
  isOver: z.boolean(),
  isCoverOver: z.boolean(),
})
/** How the text fills the inner side, in lines: more than there is room for, or fewer; whether the cover holds its words. */
export type LeafletFilling = z.infer<typeof leafletFilling>

const told = z.tuple([leafletFilling])
const toldOfPoster = z.tuple([z.object({ isOver: z.boolean() })])

/** In points: a short text is set in larger letters, none in smaller ones. */
const letterSizes = [16, 14, 13, 12, 11, 10] as const
/** In millimetres: what panels leave free at their end, so that a short text stands in all of them and not in one. */
const spares = [120, 100, 80, 60, 40, 20] as const

/** A leaflet to fold, as PDF/UA-1, and how its text fills it. The same data gives the same bytes. */
export async function printLeaflet(
  data: PrintedLeaflet,
  fold: LeafletFold,
  referred: Referred,
): Promise<{ pdf: Uint8Array; filling: LeafletFilling }> {
  const leaflet = readPerson(leafletSchema, data)
  const text = writtenText(leaflet.text, referred)
  const panels = fold === 'three-panels' ? 3 : 2
  const setIn = async (points: number, spare = 0) => {
    const page = { ...shown(leaflet), text, panels, points, spare }
    const set = await typesetAs('pdf', { ...asked(leaflet), template: 'leaflet', data: page })
    const [filling] = told.parse(set.told)
    return { pdf: set.bytes, filling }
  }
  let points: number = letterSizes[0]
  let set = await setIn(points)
  for (const smaller of letterSizes.slice(1))
    if (set.filling.isOver) set = await setIn((points = smaller))
  if (set.filling.isOver) return set
  for (const spare of spares) {
    const even = await setIn(points, spare)
    if (!even.filling.isOver) return { ...even, filling: set.filling }
  }
  return set
}

/** A poster of A3 with what a leaflet is about and the code that leads to its page, as PDF/UA-1. Throws 400 where it does not fit. */
export async function printPoster(data: PrintedLeaflet): Promise<Uint8Array> {
  const leaflet = readPerson(leafletSchema, data)
  const page = { ...asked(leaflet), template: 'poster', data: shown(leaflet) } as const
  const set = await typesetAs('pdf', page)
  const [{ isOver }] = toldOfPoster.parse(set.told)
  if (isOver)
    throw faulty([
      { path: 'lead', message: 'Titlul și rezumatul nu încap pe afiș. Scurtați rezumatul.' },
    ])
  return set.bytes
}

/** Why a leaflet cannot be folded so; empty where its words fit. */
export const oversetOf = ({ lines, isOver, isCoverOver }: LeafletFilling): Fault[] => [
  ...(isCoverOver
    ? [{ path: 'lead', message: 'Titlul și rezumatul nu încap pe copertă. Scurtați rezumatul.' }]
    : []),
  ...(isOver
    ? [
        {
          path: 'body',
          message: `Textul depășește pliantul cu ${count(lines, 'un rând', 'rânduri')}. Scurtați-l sau alegeți alt pliant.`,
        },
      ]
    : []),
]

type Leaflet = z.output<typeof leafletSchema>

const asked = ({ date, picture }: Leaflet) => ({
  made: noonOf(date),
  ...(picture && { pictures: { [pictureName]: picture.bytes } }),
})

const pictureName = 'picture'

const datedOf = ({ validFrom, publishedOn }: Pick<Leaflet, 'validFrom' | 'publishedOn'>) => {
  if (validFrom !== null) return `Valabil de la ${plainDate(noonOf(validFrom))}`
  return publishedOn === null ? null : `Publicat la ${plainDate(noonOf(publishedOn))}`
}

const shown = ({ letterhead, picture, page, kind, title, lead, ask, ...days }: Leaflet) => ({
  letterhead: headOf(letterhead),
  contact: contactOf(letterhead),
  ...{ kind, title, lead, ask, page },
  dated: datedOf(days),
  picture: picture && { name: pictureName, alt: picture.alt, credit: picture.credit },
  qr: qrRuns(page),
})
