import { addDays, dayOf, startOfDay } from '@avizier/shared/dates'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { actorOf, type Actor } from '../../access/actor.ts'
import { ownDepartment } from '../../access/own-department.ts'
import { worksOnCases } from '../../access/works-on-cases.ts'
import { caseBefore } from '../../cases/before.ts'
import { storedCase, storedPart } from '../../cases/case.ts'
import { refusalOf } from '../../cases/refusal.ts'
import { casePartsSlug, casesSlug } from '../../cases/slugs.ts'
import { openStates } from '../../cases/states.ts'
import { absentAsNull } from '../../database/stored-values.ts'
import { caseLines, partLines, type DayCase } from './case-lines.ts'
import type { Line } from './line.ts'

/** More than the page shows: those without a term come first from some databases. */
const mostRead = 60

/** What waits in cases; null for those who do not work on them. */
export async function loadCases(req: PayloadRequest, now: Date): Promise<Line[] | null> {
  const actor = actorOf(req.user)
  if (!actor || !worksOnCases(req.user)) return null
  const open: Where = { state: { in: openStates } }
  const { totalDocs } = await req.payload.db.count({ collection: casesSlug, where: open, req })
  const asked = { where: waiting(actor, open, now), sort: 'dueAt', limit: mostRead }
  const { docs } = await req.payload.db.find({
    collection: casesSlug,
    ...asked,
    ...{ pagination: false, req },
  })
  const cases: DayCase[] = []
  for (const doc of docs) cases.push(await dayCase(req, actor, doc))
  const href = `${req.payload.config.routes.admin}/collections/${casesSlug}`
  return caseLines({ cases, open: totalDocs, href }, now)
}

/** What is due until tomorrow, to be registered or approved, theirs or nobody's, or not arrived. */
const waiting = (actor: Actor, open: Where, now: Date): Where => ({
  or: [
    { hasLostLetter: { equals: true } },
    {
      and: [open, { dueAt: { less_than_equal: startOfDay(addDays(dayOf(now), 2)).toISOString() } }],
    },
    { state: { in: ['received', 'submitted'] } },
    { and: [open, { responsible: { equals: actor.id } }] },
    { and: [{ state: { equals: 'open' } }, { responsible: { exists: false } }] },
  ],
})

const lostSchema = z.object({ hasLostLetter: absentAsNull(z.boolean().nullable()) })

async function dayCase(req: PayloadRequest, actor: Actor, doc: unknown): Promise<DayCase> {
  const { id, number, subject, kind, state, dueAt, responsible } = storedCase.parse(doc)
  return {
    ...{ id, number, subject, kind, state, dueAt },
    hasLostLetter: lostSchema.parse(doc).hasLostLetter === true,
    isMine: responsible === actor.id,
    isNobodys: responsible === null,
    mayApprove: state === 'submitted' && (await mayApprove(req, actor, id)),
  }
}

/** Who wrote the answer is told by the acts alone. */
async function mayApprove(req: PayloadRequest, actor: Actor, id: string): Promise<boolean> {
  const { stored, standing, rules } = await caseBefore(req, id)
  return refusalOf(actor, 'approve', stored, standing, rules.desk) === null
}

/** What the department of whoever looks is asked; null for those who belong to none. */
export async function loadAskedParts(req: PayloadRequest, now: Date): Promise<Line[] | null> {
  const own = ownDepartment(req.user)
  if (!own) return null
  const { docs } = await req.payload.db.find({
    collection: casePartsSlug,
    where: { and: [own, { state: { equals: 'asked' } }] },
    sort: 'dueOn',
    ...{ limit: mostRead, pagination: false, req },
  })
  const parts = docs.map((doc) => {
    const { id, number, asked, dueOn } = storedPart.parse(doc)
    return { id, number, asked: asked ?? '', dueOn }
  })
  const href = `${req.payload.config.routes.admin}/collections/${casePartsSlug}`
  return partLines(parts, href, now)
}
