import { dayOf, monthAndYear, noonOf } from '@avizier/shared/dates'
import { journalSectionLabels } from '@avizier/shared/kinds/journal-articles'
import { at, workdayBefore } from './calendar.ts'
import { firstHalf } from './content/journal/first-half.ts'
import { secondHalf } from './content/journal/second-half.ts'
import type { WrittenIssue } from './content/journal/written.ts'
import type { PrintedIssue } from './pdfs/content.ts'
import { pictures } from './pictures/index.ts'
import type { DemoDocument, DemoJournalArticle, DemoJournalIssue } from './types.ts'

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

/** Cover, an article a page, the back; a summary page where that would be an odd number. */
const pagesFor = (articles: number): number => Math.max(8, 2 * Math.ceil((articles + 2) / 2))

function printing(written: WrittenIssue, today: string): Printing {
  const on = issueDay(written.month, today)
  const key = `jurnal-${on.slice(0, 7)}`
  const pdf = `${key}-pdf`
  const publishedAt = at(on, '09:00')
  const articles = written.articles(on).map((article, index) => ({
    ...article,
    key: `${key}-${index + 1}`,
    state: 'published' as const,
    publishedAt,
    issue: key,
    pageNumber: index + 2,
    byline: null,
  }))
  const facts = {
    number: written.month,
    issueDate: on,
    printRun,
    lead: written.lead(on),
    pageCount: pagesFor(articles.length),
  }
  const title = `Jurnalul Municipal nr. ${written.month}, ${monthAndYear(noonOf(on))}`
  return {
    issue: { ...facts, key, state: 'published', title, publishedAt, issn: null, pdf },
    articles,
    document: {
      key: pdf,
      title,
      filename: `jurnalul-municipal-${on.slice(0, 7)}.pdf`,
      pageCount: facts.pageCount,
      hasText: true,
      createdAt: publishedAt,
      content: { kind: 'journal', issue: { ...facts, articles: articles.map(printed) } },
    },
  }
}

const printed = (article: DemoJournalArticle): PrintedIssue['articles'][number] => ({
  title: article.title,
  section: journalSectionLabels[article.section],
  lead: article.lead,
  body: article.body,
  pageNumber: article.pageNumber,
  picture: {
    key: article.image,
    alt: pictures.find(({ key }) => key === article.image)?.alt ?? '',
  },
})

/** The last twelve issues before `now`, the oldest first, with their articles and PDFs. */
export const journal = (now: Date): Printing[] =>
  [...firstHalf, ...secondHalf]
    .map((written) => printing(written, dayOf(now)))
    .sort((one, other) => one.issue.publishedAt.localeCompare(other.issue.publishedAt))
