import { dayOf } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { faulty } from '../../requests/of-people.ts'
import type { CaseBefore } from '../before.ts'
import type { Does } from '../doing.ts'
import { answered } from '../part-answer.ts'
import type { PartStanding } from '../standing.ts'
import { addPart, changePart, findPart, isThere } from '../store.ts'

/** Asks a department, or asks it once more where it has answered something else. */
export const askPart: Does<'ask-part'> = async ({ req, before, asked, now }) => {
  const { department, text, dueOn } = asked
  const known = asked.part === null ? null : partIn(before, asked.part)
  await refuseUnasked(req, before, { department, dueOn, known, now })
  const askedNow = { asked: text, askedAt: now.toISOString(), dueOn, state: 'asked' }
  const unanswered = { answer: null, answeredAt: null, answeredBy: null }
  if (known) {
    const row = await findPart(req, known.part)
    await changePart(req, known.part, { ...askedNow, ...unanswered, turn: (row?.turn ?? 0) + 1 })
    return { details: { part: known.part, department, dueOn }, words: text }
  }
  const { id, number } = before.stored
  const part = await addPart(req, { case: id, number, department, turn: 1, ...askedNow })
  return { details: { part, department, dueOn }, words: text }
}

interface PartAsked {
  department: string
  dueOn: string
  known: PartStanding | null
  now: Date
}

async function refuseUnasked(
  req: PayloadRequest,
  { standing }: CaseBefore,
  { department, dueOn, known, now }: PartAsked,
): Promise<void> {
  const isAskedAlready = standing.parts.some(
    (part) => part.department === department && part.part !== known?.part,
  )
  if (isAskedAlready || (known && known.department !== department))
    throw faulty([
      { path: 'department', message: 'Compartimentului i s-a cerut deja: cereți-i din nou acolo.' },
    ])
  if (!(await isThere(req, 'departments', department)))
    throw faulty([{ path: 'department', message: 'Compartimentul nu mai există.' }])
  if (dueOn < dayOf(now))
    throw faulty([{ path: 'dueOn', message: 'Ziua până la care răspunde a trecut.' }])
}

/** What the office writes down of what a department said by other ways. */
export const answerPart: Does<'answer-part'> = async ({ req, before, asked, by, now }) => {
  const { part } = partIn(before, asked.part)
  const row = await findPart(req, part)
  const told = { act: 'answer-part', text: asked.text } as const
  await changePart(req, part, answered({ turn: row?.turn ?? 0 }, told, by.id, now.toISOString()))
  return { details: { part }, words: asked.text }
}

export const releasePart: Does<'release-part'> = async ({ req, before, asked }) => {
  const { part } = partIn(before, asked.part)
  await changePart(req, part, { state: 'released' })
  return { details: { part }, words: null }
}

function partIn({ standing: { parts } }: CaseBefore, id: string): PartStanding {
  const part = parts.find((each) => each.part === id)
  if (!part)
    throw faulty([{ path: 'part', message: 'Compartimentului nu i se mai cere nimic aici.' }])
  return part
}
