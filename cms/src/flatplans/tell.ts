import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { gone, namesOf } from '../access/people.ts'
import { askStanding } from '../materials/asks/ask.ts'
import { answersTo, asksWhere } from '../materials/asks/store.ts'
import { faultOfIssue } from './gather.ts'
import { hasOlderPdf, type LoadedFlatplan } from './load-flatplan.ts'
import { missingFrom, olderPdf } from './missing.ts'
import { isOverset, issueSet, sentencesOf } from './setting.ts'
import { lastActs } from './store.ts'
import type { ToldFlatplan } from './told.ts'
import { actSentence } from './words.ts'

/** So much of what was done is told. */
const toldActs = 12

/** What is told of a plan without setting it: all of it is in its `etag`. */
export type ToldPlan = Omit<ToldFlatplan, 'fillings' | 'faults' | 'isBlocked'>

/** What is to be known of the PDF of an issue before it is printed or published. */
export const pdfSentences = (loaded: LoadedFlatplan): string[] =>
  hasOlderPdf(loaded) ? [olderPdf] : []

/** Tells a plan as it stands now, quickly: nothing is set for it. */
export async function tellPlan(
  req: PayloadRequest,
  loaded: LoadedFlatplan,
  now: Date,
): Promise<ToldPlan> {
  const { stored, drafts, hash } = loaded
  const { issue, articles } = drafts
  const asks = await toldAsks(req, issue.id, now)
  const told = {
    issue: { id: issue.id, title: issue.title ?? 'Număr fără titlu' },
    ...{ plan: stored.plan, revision: stored.revision, asks },
    articles: articles.map(({ id, title, section, image }) => ({
      ...{ id, title, section, hasPicture: image !== null },
    })),
    missing: [...pdfSentences(loaded), ...missingFrom(stored.plan, articles, asks, now)],
    setting: faultOfIssue(issue) === null ? hash : null,
    pdf: issue.pdf,
    history: await toldHistory(req, loaded),
  }
  const etag = createHash('sha256').update(JSON.stringify(told)).digest('hex')
  return { etag, ...told }
}

/** The same with how the texts fill their places, for which the issue is set. */
export async function withFillings(
  req: PayloadRequest,
  loaded: LoadedFlatplan,
  told: ToldPlan,
): Promise<ToldFlatplan> {
  const fault = faultOfIssue(loaded.drafts.issue)
  const set = await issueSet(req, loaded)
  if (!set) return { ...told, fillings: [], faults: fault ? [fault] : [], isBlocked: true }
  const { fillings } = set
  return { ...told, fillings, faults: sentencesOf(set), isBlocked: isOverset(set) }
}

const titlesOf = ({ drafts: { articles } }: LoadedFlatplan): ReadonlyMap<string, string> =>
  new Map(articles.map(({ id, title }) => [id, title]))

const named = z.object({ id: z.string(), name: z.string() })

async function toldAsks(
  req: PayloadRequest,
  issue: string,
  now: Date,
): Promise<ToldFlatplan['asks']> {
  const asks = await asksWhere(req, { issue: { equals: issue } })
  if (asks.length === 0) return []
  const answers = await answersTo(req, asks)
  const { docs } = await req.payload.db.find({
    collection: 'departments',
    where: { id: { in: asks.flatMap(({ department }) => department ?? []) } },
    ...{ pagination: false, limit: 0, req },
  })
  const names = new Map(docs.map((doc) => named.parse(doc)).map(({ id, name }) => [id, name]))
  return asks.map(({ id, what, lines, dueOn, department, withdrawnAt }) => ({
    ...{ id, what, lines, dueOn, material: answers.get(id) ?? null },
    department: department === null ? null : (names.get(department) ?? null),
    standing: askStanding({ dueOn, withdrawnAt }, answers.has(id), now),
  }))
}

async function toldHistory(
  req: PayloadRequest,
  loaded: LoadedFlatplan,
): Promise<ToldFlatplan['history']> {
  const acts = await lastActs(req, loaded.stored.id, toldActs)
  const names = await namesOf(
    req,
    acts.flatMap(({ by }) => by ?? []),
  )
  const titles = titlesOf(loaded)
  return acts.map(({ id, by, at, details }) => ({
    ...{ id, at },
    sentence: `${names.get(by ?? '') ?? gone} ${actSentence(details, titles)}`,
  }))
}
