import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { addDays, clock, dayOf, startOfDay } from '@avizier/shared/dates'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { worksInOffice } from '../../../access/works-in-office.ts'
import { storedInstant, wordsIn } from '../../../database/stored-values.ts'
import { plannedBetween } from '../../../scheduling/desk-queries.ts'
import { weeksOf, type Calendar, type Occasion } from './month.ts'

/** A date of a kind that people plan by. */
interface Dated {
  collection: AuthoredCollection
  field: string
  words: string
  sort: Occasion['sort']
  /** The hour matters, and not only the day. */
  hasHour?: boolean
}

const dated: readonly Dated[] = [
  ...authoredCollections
    .filter((collection) => collection !== 'journal-issues')
    .map((collection): Dated => ({
      collection,
      field: 'publishedAt',
      words: `Publicare: ${collectionLabels[collection].singular.toLowerCase()}`,
      sort: 'out',
      hasHour: true,
    })),
  { collection: 'journal-issues', field: 'issueDate', words: 'Jurnalul apare', sort: 'out' },
  {
    collection: 'debate-notices',
    field: 'proposalsDeadline',
    words: 'Se încheie propunerile',
    sort: 'end',
    hasHour: true,
  },
  {
    collection: 'debate-notices',
    field: 'debateAt',
    words: 'Dezbatere',
    sort: 'out',
    hasHour: true,
  },
  {
    collection: 'events',
    field: 'startsAt',
    words: 'Eveniment',
    sort: 'out',
    hasHour: true,
  },
  {
    collection: 'announcements',
    field: 'validTo',
    words: 'Anunț încheiat',
    sort: 'end',
    hasHour: true,
  },
  { collection: 'campaigns', field: 'startsOn', words: 'Începe campania', sort: 'out' },
  { collection: 'campaigns', field: 'endsOn', words: 'Se încheie campania', sort: 'end' },
]

/** So many of a sort are shown; in a month an office publishes far fewer. */
const mostOfSort = 300

/** What falls into the weeks of a month, as far as whoever asks may read it. */
export async function loadCalendar(req: PayloadRequest, month: string): Promise<Calendar> {
  const days = weeksOf(month).flat()
  const from = startOfDay(days[0] ?? `${month}-01`)
  const to = startOfDay(addDays(days.at(-1) ?? `${month}-28`, 1))
  const parts = await Promise.all([
    ...dated.map((each) => load(req, each, from, to)),
    ...(worksInOffice(req.user) ? [planned(req, from, to)] : []),
  ])
  return { month, occasions: parts.flat().toSorted((a, b) => a.day.localeCompare(b.day)) }
}

const rowSchema = z.looseObject({ id: z.string(), title: z.unknown().transform(wordsIn) })
const instantIn = z.union([storedInstant, z.unknown().transform(() => null)])

/** Below the hooks, which would go over each field of some hundred documents; who may read them is asked as Payload asks. */
async function load(
  req: PayloadRequest,
  { collection, field, words, sort, hasHour = false }: Dated,
  from: Date,
  to: Date,
): Promise<Occasion[]> {
  const { payload } = req
  const readable = await payload.collections[collection].config.access.read({ req })
  if (!readable) return []
  const isThere: Where = { deletedAt: { exists: false } }
  const { docs } = await payload.db.find({
    collection,
    where: {
      and: [within(field, from, to), isThere, ...(readable === true ? [] : [readable])],
    },
    select: { title: true, [field]: true },
    sort: field,
    limit: mostOfSort,
    pagination: false,
    req,
  })
  return docs.flatMap((doc) => {
    const { id, title, [field]: stored } = rowSchema.parse(doc)
    const at = instantIn.parse(stored)
    if (at === null) return []
    const occasion = { day: dayOf(at), title: title ?? 'Fără titlu', sort }
    const href = hrefOf(req, collection, id)
    return [{ ...occasion, href, words: hasHour ? `${words} la ${clock(at)}` : words }]
  })
}

const within = (field: string, from: Date, to: Date): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { [field]: { greater_than_equal: from.toISOString() } },
    { [field]: { less_than: to.toISOString() } },
  ],
})

const planned = async (req: PayloadRequest, from: Date, to: Date): Promise<Occasion[]> =>
  (await plannedBetween(req.payload, from, to)).map(({ collection, id, purpose, at, title }) => ({
    day: dayOf(at),
    title: title ?? 'Fără titlu',
    href: hrefOf(req, collection, id),
    words: `${purpose === 'publish' ? 'Programat' : 'Se retrage'} la ${clock(at)}`,
    sort: purpose === 'publish' ? 'out' : 'end',
  }))

const hrefOf = (req: PayloadRequest, collection: string, id: string): string =>
  `${req.payload.config.routes.admin}/collections/${collection}/${id}`
