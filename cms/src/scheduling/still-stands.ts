import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { AuthoredCollection } from '@avizier/shared/collections'
import type { StoredRow } from '../database/stored-row.ts'
import { momentOf } from '../register/moment.ts'
import type { Subject } from '../workflow/act-rows.ts'
import { deskOf, findMainRow } from '../workflow/desk-of.ts'
import type { Standing } from '../workflow/standing.ts'
import type { Plan } from './plan.ts'
import { dropPlans, plansOf } from './plans.ts'

/** Whether the acts still want what was planned: a withdrawal, the trash, another publication or minute took it back. */
export const isStanding = ({ purpose, at, revision }: Plan, standing: Standing): boolean =>
  !standing.isTrashed &&
  standing.scheduledFor?.purpose === purpose &&
  standing.scheduledFor.at === at &&
  standing.scheduledFor.revision === revision

/** The same, asked of the database. What is no more is not wanted. */
export async function stillStands(req: PayloadRequest, plan: Plan): Promise<boolean> {
  if (!(await findMainRow(req, plan))) return false
  return isStanding(plan, (await deskOf(req, plan)).standing)
}

/** Takes back the plans of a document that its acts do not want any more. `req` is in the transaction of the last one. */
export async function dropTakenBack(req: PayloadRequest, document: Subject): Promise<void> {
  const plans = await plansOf(req, document)
  if (plans.length === 0) return
  const { standing } = await deskOf(req, document)
  const taken = plans.filter(({ plan }) => !isStanding(plan, standing))
  await dropPlans(req, taken, momentOf(req))
}

/** After each save, whose acts are told by then. */
export const dropTakenBackOnSave: CollectionAfterChangeHook<StoredRow> = async (hook) => {
  const { collection, doc, req } = hook
  await dropTakenBack(req, { collection: collection.slug as AuthoredCollection, id: doc.id })
}
