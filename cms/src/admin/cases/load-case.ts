import { dayOf, noonOf } from '@avizier/shared/dates'
import { formatBytes } from '@avizier/shared/numbers'
import { freeDays } from '@avizier/shared/terms/free-days'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor.ts'
import { namesOf, peopleWith } from '../../access/people.ts'
import { worksOnCases } from '../../access/works-on-cases.ts'
import { caseBefore, type CaseBefore } from '../../cases/before.ts'
import type { StoredPart } from '../../cases/case.ts'
import { owedOf, type Owed } from '../../cases/owed.ts'
import { offeredActs } from '../../cases/refusal.ts'
import { casesSlug } from '../../cases/slugs.ts'
import { openStates } from '../../cases/states.ts'
import { casesWhere, filesOf, findCase, partsOf } from '../../cases/store.ts'
import { choicesOf } from '../materials/choices-of.ts'
import type { CaseHere } from './case-desk.tsx'
import type { Names } from './done-sentence.ts'
import type { FormFacts } from './forms/form-facts.ts'
import { linksOf, type CaseLink } from './load-links.ts'
import { partDueDay } from './part-due-day.ts'

export interface ShownFile {
  href: string
  name: string
  size: string
}

/** A case with all that its page shows to the press office. */
export interface ShownCase extends Pick<CaseBefore, 'stored' | 'acts' | 'standing'> {
  owed: readonly Owed[]
  parts: readonly StoredPart[]
  names: Names
  files: readonly ShownFile[]
  links: readonly CaseLink[]
  here: CaseHere
}

/** Null where there is none, or whoever asks does not work on cases. */
export async function loadCase(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<ShownCase | null> {
  const actor = actorOf(req.user)
  if (!actor || !worksOnCases(req.user) || !(await findCase(req, id))) return null
  const before = await caseBefore(req, id)
  const { stored, acts, standing, rules } = before
  const departments = await choicesOf(req, 'departments')
  const people = await colleagues(req)
  const facts = { departments, people, ...(await formFacts(req, before, now)) }
  const offered = offeredActs(actor, stored, standing, rules.desk)
  return {
    ...{ stored, acts, standing },
    owed: owedOf(stored, standing),
    parts: await partsOf(req, id),
    names: {
      people: await namesOf(req, peopleIn(before)),
      departments: new Map(departments.map((each) => [each.id, each.name])),
    },
    files: await filesShown(req, id),
    links: await linksOf(req, stored),
    here: { id, seen: standing.seen, self: actor.id, offered, facts },
  }
}

const peopleIn = ({ acts, standing }: CaseBefore): string[] =>
  [
    standing.responsible,
    ...standing.draft.writers,
    ...acts.flatMap((act) => [act.by, act.act === 'hand-over' ? act.details.to : null]),
  ].filter((id) => id !== null)

/** Who may be given a case. */
async function colleagues(req: PayloadRequest): Promise<FormFacts['people']> {
  const names = await namesOf(req, await peopleWith(req, ['contributor', 'editor', 'chief']))
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ro'))
}

const mostOthers = 200

async function formFacts(
  req: PayloadRequest,
  { stored, standing, rules }: CaseBefore,
  now: Date,
): Promise<Omit<FormFacts, 'departments' | 'people'>> {
  const { kind, channel, receivedAt, applicant } = stored
  const alike = [{ kind: { equals: kind } }, { id: { not_equals: stored.id } }]
  const open = { and: [{ state: { in: openStates } }, ...alike] }
  const others = await casesWhere(req, open, mostOthers)
  const answerBy = standing.terms.answer?.internalDay ?? null
  const dueDay = partDueDay(dayOf(now), answerBy, freeDays(rules.calendar.bridgeDays))
  return {
    ...{ kind, channel, receivedAt, applicant, registration: standing.registration },
    others: others.map(({ id, number, subject }) => ({ id, name: `${number}: ${subject}` })),
    partDueAt: noonOf(dueDay).toISOString(),
  }
}

async function filesShown(req: PayloadRequest, id: string): Promise<ShownFile[]> {
  const { api } = req.payload.config.routes
  return (await filesOf(req, id)).map((file) => ({
    href: `${api}/${casesSlug}/${id}/files/${file.id}`,
    name: file.name,
    size: formatBytes(file.stored.bytes),
  }))
}
