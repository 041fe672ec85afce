import type { RichText } from '@avizier/shared/rich-text'

/** One article as the printed Jurnal shows it, on `pageNumber`. */
export interface PrintedArticle {
  key: string
  title: string
  /** The section's Romanian label. */
  section: string
  lead: string
  body: RichText
  /** Key of its picture; null where it has none. */
  picture: string | null
  pageNumber: number
}

/** Pieces of a few words below one title, each with its day. */
export interface PrintedBriefs {
  title: string
  items: { when: string; title: string; text: string }[]
  pageNumber: number
}

export interface PrintedNumber {
  number: number
  /** `2026-11-05` */
  issueDate: string
  printRun: number
  pageCount: number
  articles: PrintedArticle[]
  briefs: PrintedBriefs[]
}

/** What a PDF is made from; every kind has its own layout. */
export type PdfContent =
  | { kind: 'journal'; issue: PrintedNumber }
  | {
      kind: 'leaflet'
      lead: string
      body: RichText
      picture: string
      department: string
      validFrom: string
    }
  /** An official paper. */
  | { kind: 'paper'; heading: string; reference: string; text: RichText }
  /** A page with pixels only, as an old photocopier gives it. */
  | { kind: 'scan'; lines: string[] }
