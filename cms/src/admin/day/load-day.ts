import { addDays, dayOf, monthOf, startOfDay } from '@avizier/shared/dates'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { actorOf, usersSlug } from '../../access/actor.ts'
import { hasRole } from '../../access/has-role.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import { loadPanel } from '../../publishers/load-panel.ts'
import { lateOrFailed, plannedBetween } from '../../scheduling/desk-queries.ts'
import { deskRules } from '../../workflow/settings.ts'
import { warningsOf } from '../site-panel/warnings.ts'
import { loadCalendar } from './calendar/load-calendar.ts'
import type { Calendar } from './calendar/month.ts'
import { deskLines, draftLines, type DeskItem } from './desk-lines.ts'
import type { Line } from './line.ts'
import { loadAskedParts, loadCases } from './load-cases.ts'
import { loadDesk, namesIn } from './load-desk.ts'
import { inboxLines } from './inbox-lines.ts'
import { loadInbox } from './load-inbox.ts'
import { loadPress } from './load-press.ts'
import { pressLines } from './press-lines.ts'
import { loadAsked, loadHandedIn, loadWaiting } from './load-materials.ts'
import {
  loadDebates,
  loadEnding,
  loadLate,
  loadPublishedToday,
  type Reader,
} from './load-public.ts'
import { materialLines } from './material-lines.ts'
import { loadWithoutProof } from './load-placements.ts'
import { missedLines, plannedLines } from './planned-lines.ts'
import { debateLines, inForceLines, latePublicationLine, publicationLine } from './the-day.ts'

/** A part of the first page: its lines, or that they could not be had. */
export type Part = Line[] | 'failed'

export interface OfficeDayFacts {
  mine: Part
  others: Part
  drafts: Part
  /** What the city sent in; null for those who do not answer it. */
  inbox: Part | null
  /** Requests and questions that are owed an answer; null for those who do not work on them. */
  cases: Part | null
  /** Null for those who do not watch the press. */
  press: Part | null
  /** Of a department: what it handed in, and what it is asked; null for those who belong to none. */
  handedIn: Part
  askedParts: Part | null
  /** Material that it is asked to hand in. */
  asked: Part | null
  /** Planned and not done in time, and published but not on the site yet. */
  missed: Part
  late: Part
  /** Should have appeared, and nobody has a proof; empty for those who do not keep them. */
  withoutProof: Part
  /** Today and tomorrow. */
  planned: Part
  published: Part
  ending: Part
  /** What is wrong between the newsroom and the site. */
  warnings: string[]
  hasFourEyes: boolean
  /** This month's; null where it could not be loaded. */
  calendar: Calendar | null
}

/** Loads a part of the page; where that fails, what stands in its place. */
type Attempt = <Value, Fallback>(
  load: () => Promise<Value>,
  fallback: Fallback,
) => Promise<Value | Fallback>

/** Everything that the first page tells, as far as this user may read it. What fails leaves the others standing. */
export async function loadDay(
  { payload, user }: { payload: Payload; user: PayloadRequest['user'] },
  now: Date,
): Promise<OfficeDayFacts> {
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  const reader: Reader = { payload, user, adminRoute: payload.config.routes.admin }
  const attempt = <Value, Fallback>(load: () => Promise<Value>, fallback: Fallback) =>
    load().catch((err: unknown) => {
      payload.logger.error({ err, msg: 'A part of the first page could not be loaded' })
      return fallback
    })
  const failed = { mine: 'failed', others: 'failed', drafts: 'failed' } as const
  const [desk, office, rest] = await Promise.all([
    attempt(() => atTheDesk(req, now), failed),
    // The register tells of every department, so a department's people do not read it.
    worksInOffice(user) ? ofTheOffice(req, reader, attempt, now) : notOfTheirs,
    together({
      inbox: attempt(async () => {
        const facts = await loadInbox(req)
        return facts && inboxLines(facts, now)
      }, 'failed' as const),
      cases: attempt(() => loadCases(req, now), 'failed' as const),
      askedParts: attempt(() => loadAskedParts(req, now), 'failed' as const),
      asked: attempt(() => loadAsked(req, now), 'failed' as const),
      press: attempt(async () => {
        const facts = await loadPress(req)
        return facts && pressLines(facts)
      }, 'failed' as const),
      handedIn: attempt(() => loadHandedIn(req, now), 'failed' as const),
      withoutProof: attempt(() => loadWithoutProof(req, now), 'failed' as const),
      ending: attempt(() => endingLines(reader, now), 'failed' as const),
      calendar: attempt(() => loadCalendar(req, monthOf(now)), null),
      hasFourEyes: attempt(async () => (await deskRules(req)).fourEyes, true),
    }),
  ])
  return { ...desk, ...office, ...rest }
}

type Settled<Parts> = { [Name in keyof Parts]: Awaited<Parts[Name]> }

/** Parts that are loaded beside each other, when all are there. */
const together = async <Parts extends Record<string, unknown>>(
  parts: Parts,
): Promise<Settled<Parts>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(parts).map(async ([name, part]) => [name, await part])),
  ) as Settled<Parts>

type OfOffice = Pick<OfficeDayFacts, 'missed' | 'late' | 'planned' | 'published' | 'warnings'>
const notOfTheirs: OfOffice = { missed: [], late: [], planned: [], published: [], warnings: [] }

const ofTheOffice = (
  req: PayloadRequest,
  reader: Reader,
  attempt: Attempt,
  now: Date,
): Promise<OfOffice> =>
  together({
    missed: attempt(
      async () => missedLines(await lateOrFailed(reader.payload, now), reader.adminRoute),
      'failed' as const,
    ),
    late: attempt(
      async () => (await loadLate(reader, now)).map(latePublicationLine),
      'failed' as const,
    ),
    planned: attempt(() => goingOut(reader, now), 'failed' as const),
    published: attempt(
      async () => (await loadPublishedToday(reader, now)).map(publicationLine),
      'failed' as const,
    ),
    warnings: attempt(
      async () => warningsOf(await loadPanel(req), now),
      ['Starea site-ului nu poate fi aflată acum.'],
    ),
  })

/** Until the end of tomorrow. */
const goingOut = async ({ payload, adminRoute }: Reader, now: Date): Promise<Line[]> => {
  const end = startOfDay(addDays(dayOf(now), 2))
  return plannedLines(await plannedBetween(payload, now, end), adminRoute, now)
}

const endingLines = async (reader: Reader, now: Date): Promise<Line[]> => [
  ...debateLines(await loadDebates(reader, now), now),
  ...inForceLines(await loadEnding(reader, now), now),
]

/** What waits in the office; nothing for those who neither write nor decide. */
async function atTheDesk(
  req: PayloadRequest,
  now: Date,
): Promise<{ mine: Line[]; others: Line[]; drafts: Line[] }> {
  const actor = actorOf(req.user)
  if (!actor) return { mine: [], others: [], drafts: [] }
  const items = await loadDesk(req, actor)
  const names = worksInOffice(req.user) ? await actorsOf(req, items) : new Map<string, string>()
  const looking = { actor, rules: await deskRules(req), names, now }
  const { mine, others } = deskLines(items, looking)
  const isReader = !hasRole(req.user, 'department', 'contributor', 'editor', 'chief')
  const materials = materialLines(await loadWaiting(req), now)
  return {
    mine: [...mine, ...materials],
    others: isReader ? [...mine, ...others] : others,
    drafts: draftLines(items, now),
  }
}

const actorsOf = (
  req: PayloadRequest,
  items: readonly DeskItem[],
): Promise<ReadonlyMap<string, string>> =>
  namesIn(
    req,
    usersSlug,
    items.map(({ lastAct }) => lastAct?.by ?? null),
  )
