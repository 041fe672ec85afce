import { dayOf, plainDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { peopleWith } from '../access/people.ts'
import { refuse } from '../access/refuse.ts'
import { relationId } from '../database/relation-id.ts'
import { absentAsNull, storedInstant, storedList } from '../database/stored-values.ts'
import { keepers } from './access.ts'
import { readHours } from './hours.ts'
import { reconcile, type Reconciled } from './reconcile.ts'
import { mostAppearances, rhythms, slotsOf, weekdays, type Series } from './series.ts'
import { appearanceActsSlug, appearancesSlug, placementsSlug, proofFilesSlug } from './slugs.ts'
import { appearancesWhere, ofPlacement } from './store.ts'

const day = storedInstant.transform(dayOf)
const seriesSchema: z.ZodType<Series[]> = storedList(
  z.object({
    from: day,
    to: absentAsNull(day.nullable()),
    rhythm: z.enum(rhythms),
    weekdays: storedList(z.enum(weekdays)),
    hours: storedList(z.string().refine((text) => readHours(text) !== null)),
  }),
)

/** The appearances to be, against those there are. */
async function reconciled(
  req: PayloadRequest,
  series: readonly Series[],
  placement: string | null,
): Promise<Reconciled> {
  const there = placement === null ? [] : await appearancesWhere(req, ofPlacement(placement))
  return reconcile(
    slotsOf(series),
    there.map(({ id, startsAt, endsAt, confirmedAt, appearedAt, missedAt }) => ({
      ...{ id, startsAt, endsAt },
      isTouched: [confirmedAt, appearedAt, missedAt].some((fact) => fact !== null),
    })),
  )
}

/** Whoever is to answer for a placement is one of those who keep them; who has left since is not asked for anew. */
export const requireResponsible: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const chosen = (doc: unknown) =>
    relationId((doc as { responsible?: unknown } | undefined)?.responsible)
  const id = chosen(data)
  if (id === null || id === chosen(originalDoc)) return
  if ((await peopleWith(req, keepers)).includes(id)) return
  throw beside(req, 'responsible', 'Răspunde', 'Alegeți pe cineva din Biroul Mass-media.')
}

/** A save takes away no appearance with which something was done, and names some, not thousands. */
export const refuseStuck: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { series, id } = { ...(originalDoc as object), ...data } as Record<string, unknown>
  const parsed = seriesSchema.safeParse(series)
  // The fields say beside themselves what is wrong; Payload asks them after this.
  if (!parsed.success) return
  const { stuck } = await reconciled(req, parsed.data, relationId(id))
  const [first] = stuck
  if (first)
    throw besideSeries(
      req,
      `Datele nu mai cuprind ${count(stuck.length, 'o apariție', 'apariții')} cu care s-a lucrat deja, prima pe ${plainDate(first.startsAt)}. Anulați întâi confirmarea sau dovada ei, ori puneți data înapoi.`,
    )
  const all = slotsOf(parsed.data).length
  if (all === 0)
    throw besideSeries(
      req,
      'Nicio zi a perioadei nu este dintre cele alese: nu ar apărea niciodată.',
    )
  if (all > mostAppearances)
    throw besideSeries(
      req,
      `Ar fi ${count(all, 'o apariție', 'apariții')}; o plasare are cel mult ${mostAppearances}. Împărțiți-o în mai multe.`,
    )
}

const besideSeries = (req: PayloadRequest, message: string) =>
  beside(req, 'series', 'Când apare', message)

const beside = (req: PayloadRequest, path: string, label: string, message: string) =>
  new ValidationError(
    { collection: placementsSlug, errors: [{ path, message, label }], req },
    req.t,
  )

/** After a save the appearances are those that the series names, and say what the placement says. */
export const followSeries: CollectionAfterChangeHook = async ({ doc, req }) => {
  const placement = String((doc as { id: unknown }).id)
  // As it is stored: what a program selected of the answer says nothing of the rest.
  const where = { id: { equals: placement } }
  const stored = await req.payload.db.findOne({ collection: placementsSlug, where, req })
  const { title, outlet, medium, series, ...others } = stored as unknown as Record<string, unknown>
  const { fresh, gone } = await reconciled(req, seriesSchema.parse(series), placement)
  const data = {
    ...{ title, outlet, medium },
    campaign: relationId(others.campaign),
    responsible: relationId(others.responsible),
  }
  const { db } = req.payload
  await drop(req, gone)
  await db.updateMany({
    collection: appearancesSlug,
    where: ofPlacement(placement),
    data,
    req,
    returning: false,
  })
  for (const slot of fresh)
    await db.create({ collection: appearancesSlug, data: { ...data, ...slot, placement }, req })
}

/** What was done stays told: a placement goes only with appearances that nobody touched. */
export const dropAppearances: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { gone, stuck } = await reconciled(req, [], String(id))
  if (stuck.length > 0)
    refuse(
      `Plasarea are ${count(stuck.length, 'o apariție', 'apariții')} cu confirmări sau dovezi și nu se șterge.`,
    )
  await drop(req, gone)
}

/** With what was done with them and taken back; the files of proofs that nobody names go at night. */
async function drop(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { db } = req.payload
  const of = { appearance: { in: [...ids] } }
  await db.deleteMany({ collection: proofFilesSlug, where: of, req })
  await db.deleteMany({ collection: appearanceActsSlug, where: of, req })
  await db.deleteMany({ collection: appearancesSlug, where: { id: { in: [...ids] } }, req })
}
