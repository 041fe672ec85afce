import type { ServerProps } from 'payload'
import { calendarPath, reportPath } from '../../placements/addresses.ts'
import { QuickFilters } from '../lists/quick-filters.tsx'

/** Above the appearances: what is asked of them every day; the month, and the report. */
export const AppearancesHead = (props: ServerProps & { collectionSlug?: string }) => {
  const { admin } = props.payload.config.routes
  return (
    <div className="avizier-inbox-head">
      <QuickFilters {...props} />
      <p className="avizier-placements__ways">
        <a href={admin + calendarPath}>Calendarul</a> <a href={admin + reportPath}>Raportul</a>
      </p>
    </div>
  )
}
