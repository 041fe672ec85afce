import { dayOf } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  absentAsNull,
  nullableInstant,
  storedList,
  storedRelation,
  storedWords,
  wordsIn,
} from '../database/stored-values.ts'
import { distributionsSlug } from '../fields/distributions-slug.ts'
import type { Distribution, DistributionPlace } from './distribution.ts'
import { distributionPlacesSlug } from './slugs.ts'

const flag = z.preprocess((value) => value ?? false, z.boolean())
const figure = z.preprocess((value) => value ?? 0, z.number())

const storedPlace = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  contact: storedWords,
  copies: figure,
  isLegalDeposit: flag,
})

const storedRow = z.object({
  place: storedRelation,
  copies: figure,
  returned: absentAsNull(z.number().nullable()),
  depositedOn: nullableInstant,
  note: storedWords,
})

const storedDistribution = z.object({ issue: storedRelation, rows: storedList(storedRow) })

const storedIssue = z.object({
  title: z.unknown().transform((title) => wordsIn(title) ?? 'Jurnalul Municipal'),
  issueDate: nullableInstant,
  printRun: absentAsNull(z.number().nullable()),
})

/** What the rows of a new distribution are: a row for each place in use, by name. */
export async function usualRows(req: PayloadRequest): Promise<{ place: string; copies: number }[]> {
  const { docs } = await req.payload.db.find({
    collection: distributionPlacesSlug,
    where: { isActive: { equals: true } },
    sort: 'name',
    pagination: false,
    req,
  })
  return docs.map((doc) => storedPlace.parse(doc)).map(({ id, copies }) => ({ place: id, copies }))
}

/** A distribution with its places and what its issue says of itself; null where there is none, or its issue has no day. */
export async function findDistribution(
  req: PayloadRequest,
  id: string,
): Promise<Distribution | null> {
  const collection = distributionsSlug
  const row = await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })
  if (!row) return null
  const { issue, rows } = storedDistribution.parse(row)
  const told = await issueOf(req, issue)
  // Without a day there is nothing to be brought.
  if (!told?.issueDate) return null
  const { title, issueDate, printRun } = told
  const places = await placesOf(
    req,
    rows.flatMap(({ place }) => (place === null ? [] : [place])),
  )
  return {
    ...{ title, printRun, day: dayOf(issueDate) },
    rows: rows.flatMap(({ place: id, ...told }) => {
      const place = id === null ? undefined : places.get(id)
      return place ? [{ place, ...told }] : []
    }),
  }
}

async function placesOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, DistributionPlace>> {
  const { docs } = await req.payload.db.find({
    collection: distributionPlacesSlug,
    where: { id: { in: [...ids] } },
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => storedPlace.parse(doc)).map((place) => [place.id, place]))
}

/** The newest text of the issue, also of one in the trash: its print run is often written after it was published. */
async function issueOf(
  req: PayloadRequest,
  id: string | null,
): Promise<z.infer<typeof storedIssue> | null> {
  const { docs } = await req.payload.find({
    collection: 'journal-issues',
    where: { id: { equals: id ?? '' } },
    draft: true,
    depth: 0,
    limit: 1,
    trash: true,
    req,
  })
  return docs[0] ? storedIssue.parse(docs[0]) : null
}
