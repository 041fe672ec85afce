import type { DefaultServerCellComponentProps } from 'payload'
import { lasted } from './when.ts'

/** In the list of deliveries: how long each step took. */
export const DeliveryStepsCell = ({ rowData }: DefaultServerCellComponentProps) => {
  const { seenAt, renderedAt, at, reportedAt } = rowData as Record<string, string | undefined>
  if (!seenAt || !renderedAt || !at || !reportedAt) return null
  const between = (from: string, to: string) => lasted(Date.parse(to) - Date.parse(from))
  return (
    <span>
      generat {between(seenAt, renderedAt)} · scris {between(renderedAt, at)} · raportat{' '}
      {between(at, reportedAt)}
    </span>
  )
}
