import type { RichText } from '@avizier/shared/rich-text'

/** One article as the printed Jurnal shows it, on `pageNumber`. */
export interface PrintedArticle {
  title: string
  /** The section's Romanian label. */
  section: string
  lead: string
  body: RichText
  /** Key and alt text of its picture. */
  picture: { key: string; alt: string }
  pageNumber: number
}

export interface PrintedIssue {
  number: number
  /** `2026-11-05` */
  issueDate: string
  printRun: number
  lead: string
  pageCount: number
  articles: PrintedArticle[]
}

/** What a PDF is made from; every kind has its own layout. */
export type PdfContent =
  | { kind: 'journal'; issue: PrintedIssue }
  | {
      kind: 'leaflet'
      lead: string
      body: RichText
      picture: { key: string; alt: string }
      department: string
    }
  /** An official paper; each entry of `pages` is one page. */
  | { kind: 'paper'; heading: string; reference: string; pages: RichText[] }
  /** A page with pixels only, as an old photocopier gives it. */
  | { kind: 'scan'; lines: string[] }
