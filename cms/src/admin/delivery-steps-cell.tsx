import type { DefaultServerCellComponentProps } from 'payload'
import { lasted } from './when.ts'

interface Steps {
  seenAt?: string
  renderedAt?: string
  at?: string
  reportedAt?: string
}

/** In the list of deliveries: how long each step took. A form renders the cells of its fields too, without a row. */
export const DeliveryStepsCell = ({ rowData }: Partial<DefaultServerCellComponentProps>) => {
  const { seenAt, renderedAt, at, reportedAt }: Steps = rowData ?? {}
  if (!seenAt || !renderedAt || !at || !reportedAt) return null
  const between = (from: string, to: string) => lasted(Date.parse(to) - Date.parse(from))
  return (
    <span>
      generat {between(seenAt, renderedAt)} · scris {between(renderedAt, at)} · raportat{' '}
      {between(at, reportedAt)}
    </span>
  )
}
