import { count, formatBytes } from '@avizier/shared/numbers'
import type { IssueView } from '../queries/journal.ts'

/** „16 pagini · PDF, 2,4 MB” */
export const issueFacts = ({ issue, pdf }: IssueView): string =>
  [
    count(issue.pageCount, 'o pagină', 'pagini'),
    ...(pdf ? [`PDF, ${formatBytes(pdf.file.bytes)}`] : []),
  ].join(' · ')

/** The sizes in which a page is looked at; the first is the usual one. Styles and the script of the page know them by `id`. */
export const zooms = [
  { id: 'marime-potrivita', label: 'Toată pagina' },
  { id: 'marime-100', label: '100\u00A0%' },
  { id: 'marime-200', label: '200\u00A0%' },
] as const
