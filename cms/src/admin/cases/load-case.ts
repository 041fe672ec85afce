import { noonOf } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { shownFile, type ShownFile } from '../private-files/shown-file.ts'
import { namesOf, peopleByName } from '../../access/people.ts'
import { partDueDayOf } from '../../cases/part-due-day.ts'
import { readCase, type CaseView } from '../../cases/read-case.ts'
import { casesSlug } from '../../cases/slugs.ts'
import { openStates } from '../../cases/states.ts'
import { casesWhere } from '../../cases/store.ts'
import { table } from '../../cases/table.ts'
import { choicesOf } from '../materials/choices-of.ts'
import type { CaseHere } from './case-desk.tsx'
import { caseTitle } from './case-title.ts'
import type { Names } from './done-sentence.ts'
import type { FormFacts } from './forms/form-facts.ts'
import { linksOf, type CaseLink } from './load-links.ts'

/** A case with all that its page shows to the press office. */
export interface ShownCase {
  view: CaseView
  names: Names
  files: readonly ShownFile[]
  /** Where its letters are as pages to print, below which each has the number of its act. */
  lettersHref: string
  links: readonly CaseLink[]
  here: CaseHere
}

/** Null where there is none, or whoever asks does not work on cases. */
export async function loadCase(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<ShownCase | null> {
  const view = await readCase(req, id, now)
  if (!view) return null
  const departments = await choicesOf(req, 'departments')
  const facts = {
    departments,
    people: await peopleByName(req, table.write.roles),
    ...(await formFacts(req, view, now)),
  }
  return {
    view,
    names: {
      people: await namesOf(req, peopleIn(view)),
      departments: new Map(departments.map((each) => [each.id, each.name])),
    },
    files: view.files.map((file) => shownFile(req, `${casesSlug}/${id}`, file)),
    lettersHref: `${req.payload.config.routes.api}/${casesSlug}/${id}/letters`,
    links: await linksOf(req, view),
    here: {
      ...{ id, seen: view.standing.seen, self: String(req.user?.id) },
      ...{ offered: view.offered, facts },
    },
  }
}

const peopleIn = ({ acts, standing }: CaseView): string[] =>
  [
    standing.responsible,
    ...standing.draft.writers,
    ...acts.flatMap((act) => [act.by, act.act === 'hand-over' ? act.details.to : null]),
  ].filter((id) => id !== null)

const mostOthers = 200

async function formFacts(
  req: PayloadRequest,
  view: CaseView,
  now: Date,
): Promise<Omit<FormFacts, 'departments' | 'people'>> {
  const { stored, standing } = view
  const { kind, channel, receivedAt, applicant } = stored
  const alike = [{ kind: { equals: kind } }, { id: { not_equals: stored.id } }]
  const open = { and: [{ state: { in: openStates } }, ...alike] }
  const others = await casesWhere(req, open, mostOthers)
  return {
    ...{ kind, channel, receivedAt, applicant, registration: standing.registration },
    others: others.map((each) => ({ id: each.id, name: caseTitle(each) })),
    partDueAt: noonOf(partDueDayOf(view, now)).toISOString(),
  }
}
