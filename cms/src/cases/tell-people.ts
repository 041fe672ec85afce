import type { PayloadRequest, Where } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { peopleWith } from '../access/people.ts'
import { writeNotices } from '../remarks/write-notices.ts'
import type { CaseEvent } from '../remarks/told.ts'
import type { CaseAct } from './acts.ts'
import type { CaseBefore } from './before.ts'
import { casePartsSlug, casesSlug } from './slugs.ts'
import { table } from './table.ts'

interface Concern {
  event: CaseEvent
  people: readonly (string | null)[]
  /** The part that it is about, for a department; else it is the case. */
  part?: string
}

/** Tells by the bell whomever the last act concerns, and never whoever did it. `req` is in its transaction. */
export async function tellPeople(
  req: PayloadRequest,
  before: CaseBefore,
  { stored, acts }: CaseBefore,
): Promise<void> {
  const act = acts.at(-1)
  const concern = act && (await concernOf(req, before, acts, act))
  if (!concern) return
  const { event, people, part } = concern
  const told = people.filter((person) => person !== null && person !== act.by)
  await writeNotices(
    req,
    {
      subject: part
        ? { collection: casePartsSlug, id: part }
        : { collection: casesSlug, id: stored.id },
      // Neither subject nor words: the bell of a department is no door to them, and they outlive what is erased.
      ...{ title: stored.number, words: null },
      ...{ event, by: act.by, at: act.at },
    },
    [...new Set(told)] as string[],
  )
}

async function concernOf(
  req: PayloadRequest,
  { standing }: CaseBefore,
  acts: readonly CaseAct[],
  act: CaseAct,
): Promise<Concern | null> {
  const { writers } = standing.draft
  switch (act.act) {
    case 'hand-over':
      return { event: 'case-handed-over', people: [act.details.to] }
    case 'submit':
      return { event: 'case-submitted', people: await peopleWith(req, table.approve.roles) }
    case 'approve':
      return { event: 'case-approved', people: [...writers, standing.responsible] }
    case 'return':
      return { event: 'case-returned', people: writers }
    case 'letter-lost':
      return {
        event: 'case-letter-lost',
        people: [standing.responsible, standing.closing?.by ?? null, writers.at(-1) ?? null],
      }
    case 'ask-part': {
      const { part, department } = act.details
      return { event: 'part-asked', part, people: await peopleOf(req, department) }
    }
    case 'answer-part':
    case 'decline-part': {
      const asked = acts.findLast(
        (one) => one.act === 'ask-part' && one.details.part === act.details.part,
      )
      const event = act.act === 'answer-part' ? 'part-answered' : 'part-declined'
      return { event, people: [standing.responsible, asked?.by ?? null] }
    }
    default:
      return null
  }
}

/** Who works for a department. */
export async function peopleOf(req: PayloadRequest, department: string): Promise<string[]> {
  const where: Where = {
    and: [{ roles: { in: ['department'] } }, { department: { equals: department } }],
  }
  const { docs } = await req.payload.db.find<{ id: unknown }>({
    ...{ collection: usersSlug, where, select: { name: true }, pagination: false, limit: 0, req },
  })
  return docs.map(({ id }) => String(id))
}
