import { dayAndMonth, dayOf, monthAndYear, noonOf } from '@avizier/shared/dates'
import { journalSectionLabels } from '@avizier/shared/kinds/journal-articles'
import { at, workdayBefore } from './calendar.ts'
import { firstHalf } from './content/journal/first-half.ts'
import { secondHalf } from './content/journal/second-half.ts'
import type { WrittenIssue } from './content/journal/written.ts'
import type { PrintedArticle } from './pdfs/content.ts'
import type {
  DemoAnnouncement,
  DemoDocument,
  DemoJournalArticle,
  DemoJournalIssue,
  DemoPressRelease,
} from './types.ts'

const printRun = 45_000
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** An issue comes out on the 5th of its month, or on the Friday before; the last one before today counts. */
function issueDay(month: number, today: string): string {
  const inYear = (year: number) => workdayBefore(`${year}-${twoDigits(month)}-05`)
  const year = Number(today.slice(0, 4))
  return inYear(year) < today ? inYear(year) : inYear(year - 1)
}

interface Printing {
  issue: DemoJournalIssue
  articles: DemoJournalArticle[]
  document: DemoDocument
}

/** What the office published beside the Jurnal, of which a number tells in short, or in full. */
export interface Told {
  releases: readonly DemoPressRelease[]
  announcements: readonly DemoAnnouncement[]
}

/** The first on the front page, the others on the page behind it. */
const pageOf = (index: number): number => (index === 0 ? 1 : 2)

/** How many releases in full the newest number has, and each other. */
const releasesInFull = { newest: 9, other: 2 }

function printing(written: WrittenIssue, on: string, isNewest: boolean, told: Told): Printing {
  const key = `jurnal-${on.slice(0, 7)}`
  const pdf = `${key}-pdf`
  const publishedAt = at(on, '09:00')
  const articles = written.articles(on).map((article, index) => ({
    ...article,
    key: `${key}-${index + 1}`,
    state: 'published' as const,
    publishedAt,
    issue: key,
    pageNumber: pageOf(index),
    byline: null,
  }))
  const before = publishedBefore(told, publishedAt)
  const inFullCount = isNewest ? releasesInFull.newest : releasesInFull.other
  const printed = [...articles.map(printedArticle), ...inFull(before, inFullCount)]
  const facts = { number: written.month, issueDate: on, printRun }
  const pageCount = 3 + Math.ceil(inFullCount / 2)
  const title = `Jurnalul Municipal nr. ${written.month}, ${monthAndYear(noonOf(on))}`
  const lead = written.lead(on)
  return {
    issue: {
      ...facts,
      key,
      lead,
      pageCount,
      state: 'published',
      title,
      publishedAt,
      issn: null,
      pdf,
    },
    articles,
    document: {
      key: pdf,
      title,
      filename: `jurnalul-municipal-${on.slice(0, 7)}.pdf`,
      hasText: true,
      createdAt: publishedAt,
      content: {
        kind: 'journal',
        issue: {
          ...facts,
          pageCount,
          articles: printed,
          briefs: [inShort(before, inFullCount, pageCount)],
        },
      },
    },
  }
}

const printedArticle = ({ image, section, ...article }: DemoJournalArticle): PrintedArticle => ({
  ...article,
  section: journalSectionLabels[section],
  picture: image,
})

const publishedBefore = ({ releases, announcements }: Told, instant: string): Told => {
  const isBefore = ({ state, publishedAt }: DemoPressRelease | DemoAnnouncement) =>
    state === 'published' && publishedAt < instant
  return {
    releases: releases.filter(isBefore).toReversed(),
    announcements: announcements.filter(isBefore).toReversed(),
  }
}

/** The last releases in full, two on a page, from the third page on. */
const inFull = ({ releases }: Told, count: number): PrintedArticle[] =>
  releases.slice(0, count).map(({ key, title, lead, body, image }, index) => ({
    ...{ key, title, lead, body },
    section: 'Din comunicatele lunii',
    picture: image,
    pageNumber: 3 + Math.floor(index / 2),
  }))

/** What else was told before, a few lines each. */
function inShort({ releases, announcements }: Told, from: number, pageNumber: number) {
  const told = [...releases.slice(from, from + 5), ...announcements.slice(0, 5)]
  const items = told.map(({ publishedAt, title, lead }) => ({
    when: dayAndMonth(publishedAt),
    title,
    text: lead,
  }))
  return { title: 'Pe scurt', items, pageNumber }
}

/** The last twelve issues before `now`, the oldest first, with their articles and PDFs. */
export function journal(now: Date, told: Told): Printing[] {
  const today = dayOf(now)
  const dated = [...firstHalf, ...secondHalf]
    .map((written) => ({ written, on: issueDay(written.month, today) }))
    .sort((one, other) => one.on.localeCompare(other.on))
  return dated.map(({ written, on }, place) =>
    printing(written, on, place === dated.length - 1, told),
  )
}
