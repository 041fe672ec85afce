import type { PayloadRequest } from 'payload'
import { peopleWith } from '../access/people.ts'
import { wordsIn } from '../database/stored-values.ts'
import { actsOf, type ActListener, type Subject } from '../workflow/act-rows.ts'
import { table } from '../workflow/table.ts'
import { asksReviewers, concernedBy, isEvent, type EventName } from './concerned.ts'
import { noticesSlug } from './slugs.ts'
import { documentColumns, remarksOn } from './store.ts'
import { writeNotices } from './write-notices.ts'

/** Something that was just done to a document, in the transaction of `req`. */
export interface Happened {
  event: EventName
  by: string | null
  at: string
  /** What was said with it. */
  words: string | null
  /** The thread that it is about, where it is about one. */
  thread?: string
}

/** Notes for everybody whom it concerns what happened; whoever did it is told nothing. */
export async function tellConcerned(
  req: PayloadRequest,
  subject: Subject,
  happened: Happened,
): Promise<void> {
  const { event, by, at, words, thread } = happened
  const acts = await actsOf(req, subject)
  const authors = acts.filter(({ act }) => act === 'edit' || act === 'submit').map(authorOf)
  const said = await remarksOn(req, subject)
  const speakers = said
    .filter((remark) => thread === undefined || remark.id === thread || remark.thread === thread)
    .map(authorOf)
  const people = concernedBy({
    event,
    by,
    authors: authors.flat(),
    speakers: speakers.flat(),
    reviewers: asksReviewers(event) ? await peopleWith(req, table.approve.roles) : [],
  })
  const told = event === 'proposal' ? await withoutUnread(req, subject, event, people) : people
  if (told.length === 0) return
  const title = await titleOf(req, subject)
  await writeNotices(req, { subject, title, event, by, at, words }, told)
}

/** Hears of the desk's acts; what is only written on concerns nobody yet. */
export const hearAct: ActListener = async (req, subject, { act: event, by, at, note }) => {
  if (isEvent(event)) await tellConcerned(req, subject, { event, by, at, words: note })
}

/** Who has already been told so of this document and has not looked: a hundred proposals are told once. */
async function withoutUnread(
  req: PayloadRequest,
  subject: Subject,
  event: EventName,
  people: readonly string[],
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ person: string }>({
    collection: noticesSlug,
    where: {
      and: [
        { document: { equals: documentColumns(subject).document } },
        { event: { equals: event } },
        { readAt: { exists: false } },
      ],
    },
    pagination: false,
    limit: 0,
    req,
  })
  const unread = new Set(docs.map(({ person }) => person))
  return people.filter((person) => !unread.has(person))
}

const authorOf = ({ by }: { by: string | null }): string[] => (by === null ? [] : [by])

/** What the newest text is called. */
async function titleOf(req: PayloadRequest, { collection, id }: Subject): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions<{ title?: unknown }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return wordsIn(docs[0]?.version.title)
}
