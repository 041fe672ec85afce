import type { DemoJournalArticle } from '../../types.ts'

export type WrittenArticle = Pick<
  DemoJournalArticle,
  'section' | 'title' | 'lead' | 'body' | 'image'
>

/** The issue of a calendar month, the same every year but for its dates; `on` is the day of the issue. */
export interface WrittenIssue {
  /** 1 to 12 */
  month: number
  lead: (on: string) => string
  articles: (on: string) => WrittenArticle[]
}
