import { toCsv } from '@avizier/shared/csv'
import { figuresHead, figuresRows } from '@avizier/shared/figures'
import { paths } from '@avizier/shared/paths'
import { isLive } from '../../../../../queries/documents.ts'
import type { Endpoint } from '../../../../../rendering/endpoint.ts'

export const GET: Endpoint = ({ params: { year, month, slug }, locals: { reader } }) => {
  const path = `${paths.section('announcements')}${year}/${month}/${slug}/`
  const report = reader.atPath(path)
  if (!isLive(report, 'announcements') || report.snapshot.figures.length === 0)
    return new Response(null, { status: 404 })
  return new Response(toCsv(figuresHead, figuresRows(report.snapshot.figures)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
}
