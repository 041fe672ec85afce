import { addDays, dayOf } from '@avizier/shared/dates'
import {
  assembleAnnouncement,
  assembleCampaign,
  assembleDebate,
  assembleEvent,
  assembleLeaflet,
  assembleRelease,
} from './assemble.ts'
import { assembleCase, registeredIn, withNumbers } from './assemble-cases.ts'
import { at } from './calendar.ts'
import { announcements, startsTomorrow } from './content/announcements.ts'
import { attendances } from './content/attendances.ts'
import { campaigns } from './content/campaigns.ts'
import { cases } from './content/cases/index.ts'
import { debateNotices } from './content/debate-notices.ts'
import { distribution } from './content/distribution.ts'
import { events } from './content/events.ts'
import { journalists } from './content/journalists.ts'
import { leaflets } from './content/leaflets.ts'
import { monitoring } from './content/monitoring.ts'
import { placements } from './content/placements.ts'
import { contacts, departments, settings, topics } from './content/office.ts'
import { releases } from './content/press-releases/index.ts'
import { journal } from './journal.ts'
import { ownNumbers } from './own-numbers.ts'
import { pictures } from './pictures/index.ts'
import type { DemoAnnouncement, DemoNewsroom } from './types.ts'

export type { DemoDocument, DemoNewsroom } from './types.ts'

const inOrder = <Item extends { publishedAt: string }>(items: { item: Item }[]): Item[] =>
  items
    .map(({ item }) => item)
    .sort((one, other) => one.publishedAt.localeCompare(other.publishedAt))

/** The one whose start must be tomorrow for whoever starts the newsroom, on any day of the week. */
function fromTomorrow(item: DemoAnnouncement, now: Date): DemoAnnouncement {
  const tomorrow = addDays(dayOf(now), 1)
  return { ...item, validFrom: at(tomorrow, '06:00'), validTo: at(addDays(tomorrow, 10), '22:00') }
}

/** The whole demonstration newsroom as it looks at `now`; the same instant gives the same newsroom. */
export function demoNewsroom(now: Date): DemoNewsroom {
  const made = {
    press: releases.map((written) => assembleRelease(written, now)),
    notices: announcements.map((written) => assembleAnnouncement(written, now)),
    debates: debateNotices.map((written) => assembleDebate(written, now)),
    informing: campaigns.map((written) => assembleCampaign(written, now)),
    gatherings: events.map((written) => assembleEvent(written, now)),
  }
  const owed = cases.map((written) => assembleCase(written, now))
  const numbered = ownNumbers([...Object.values(made).flat(), ...registeredIn(owed)])
  const press = made.press.map(numbered)
  const notices = made.notices.map(numbered)
  const debates = made.debates.map(numbered)
  const informing = made.informing.map(numbered)
  const gatherings = made.gatherings.map(numbered)
  const folded = leaflets.map((written) => assembleLeaflet(written, now))
  const issues = journal(now, { releases: inOrder(press), announcements: inOrder(notices) })
  return {
    settings,
    departments,
    topics,
    journalists,
    contacts,
    pictures,
    documents: [
      ...[...press, ...notices, ...debates, ...folded, ...informing, ...gatherings].flatMap(
        ({ documents }) => documents,
      ),
      ...issues.map(({ document }) => document),
    ],
    pressReleases: inOrder(press),
    announcements: inOrder(notices).map((item) =>
      item.key === startsTomorrow ? fromTomorrow(item, now) : item,
    ),
    debateNotices: inOrder(debates),
    leaflets: inOrder(folded),
    journalIssues: issues.map(({ issue }) => issue),
    journalArticles: issues.flatMap(({ articles }) => articles),
    campaigns: inOrder(informing),
    placements: placements(dayOf(now)),
    events: inOrder(gatherings),
    attendances,
    distribution: distribution(issues.map(({ issue }) => issue)),
    cases: owed
      .map(withNumbers(numbered))
      .toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1)),
    monitoring: monitoring(now, inOrder(press)),
  }
}
