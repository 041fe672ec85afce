import { noonOf, plainDate } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { usersSlug } from '../../access/actor.ts'
import { peopleWith } from '../../access/people.ts'
import { mailAddress, queueMail } from '../../mail/queue-mail.ts'
import type { CaseEvent } from '../../remarks/told.ts'
import { writeNotices } from '../../remarks/write-notices.ts'
import { caseBefore, type CaseBefore } from '../before.ts'
import { keepStanding } from '../keep-standing.ts'
import { casePartsSlug, casesSlug } from '../slugs.ts'
import { changeCase, ifThere } from '../store.ts'
import { table } from '../table.ts'
import { peopleOf } from '../tell-people.ts'
import { dueReminders, type Reminder } from './due-reminders.ts'

/** Reminds whoever owes something of a case, each once, by the bell and by a letter; and keeps its terms by today's calendar. */
export async function remindOf(req: PayloadRequest, id: string, now: Date): Promise<void> {
  const before = await caseBefore(req, id)
  await keepStanding(req, id, before.standing, before.rules.retention)
  const { reminded, receivedAt } = before.stored
  const due = dueReminders(before.standing, receivedAt, reminded, now)
  for (const reminder of due) await say(req, before, reminder, now)
  if (due.length > 0)
    await changeCase(req, id, { reminded: [...reminded, ...due.map(({ key }) => key)] })
}

const events: Record<Reminder['what'], CaseEvent> = {
  registration: 'case-due',
  term: 'case-due',
  overdue: 'case-overdue',
  part: 'part-due',
}

async function say(
  req: PayloadRequest,
  before: CaseBefore,
  reminder: Reminder,
  now: Date,
): Promise<void> {
  const { stored } = before
  const people = await peopleFor(req, before, reminder)
  const subject = reminder.part
    ? ({ collection: casePartsSlug, id: reminder.part.part } as const)
    : ({ collection: casesSlug, id: stored.id } as const)
  const at = now.toISOString()
  const notice = { subject, title: stored.number, by: null, at, words: null }
  await writeNotices(req, { ...notice, event: events[reminder.what] }, people)
  const { admin } = req.payload.config.routes
  const url = `${req.payload.config.serverURL}${admin}/collections/${subject.collection}/${subject.id}`
  const words = sentenceOf(stored.number, reminder)
  for (const to of await addressesOf(req, people))
    await queueMail(req, {
      ...{ to, purpose: 'reminder', subject: words },
      content: [
        { kind: 'paragraph', text: words },
        { kind: 'link', label: 'Deschideți solicitarea', url },
      ],
    })
}

/** Whoever answers for it, else all who decide; of what is overdue the chief hears. */
async function peopleFor(
  req: PayloadRequest,
  { stored }: CaseBefore,
  { what, part }: Reminder,
): Promise<string[]> {
  if (part) return peopleOf(req, part.department)
  const chiefs = what === 'overdue' ? await peopleWith(req, ['chief']) : []
  // MongoDB names a person beside the case who is gone.
  const responsible = await ifThere(req, usersSlug, stored.responsible)
  const own = responsible === null ? await peopleWith(req, table.approve.roles) : [responsible]
  return [...new Set([...own, ...chiefs])]
}

const account = z.object({ email: z.string() })

async function addressesOf(req: PayloadRequest, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const where = { id: { in: [...people] } }
  const asked = { where, pagination: false, limit: 0, req }
  const { docs } = await req.payload.db.find({ collection: usersSlug, ...asked })
  return docs
    .map((doc) => account.parse(doc).email)
    .filter((email) => mailAddress.safeParse(email).success)
}

/** Neither whom it is from nor what about: it goes by mail. */
function sentenceOf(number: string, { what, day }: Reminder): string {
  const date = day === null ? '' : plainDate(noonOf(day))
  const sentences: Record<Reminder['what'], string> = {
    registration: `Solicitarea ${number} nu este încă înregistrată`,
    term: `Solicitarea ${number} are termen până la ${date}`,
    overdue: `Termenul solicitării ${number} a trecut (${date})`,
    part: `La solicitarea ${number} răspundeți până la ${date}`,
  }
  return sentences[what]
}
