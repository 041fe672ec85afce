import { count, formatBytes } from '@avizier/shared/numbers'
import type { IssueView } from '../queries/journal.ts'

/** „16 pagini · PDF, 2,4 MB” */
export const issueFacts = ({ issue, pdf }: IssueView): string =>
  [
    count(issue.pageCount, 'o pagină', 'pagini'),
    ...(pdf ? [`PDF, ${formatBytes(pdf.file.bytes)}`] : []),
  ].join(' · ')
