import type { ServerProps } from 'payload'
import { calendarPath, reportPath } from '../../placements/addresses.ts'
import { appearancesSlug } from '../../placements/slugs.ts'

/** Above the placements: the ways to what came of them. */
export const PlacementsHead = ({ payload }: ServerProps) => {
  const { admin } = payload.config.routes
  return (
    <p className="avizier-placements__ways">
      <a href={`${admin}/collections/${appearancesSlug}`}>Aparițiile</a>{' '}
      <a href={admin + calendarPath}>Calendarul</a> <a href={admin + reportPath}>Raportul</a>
    </p>
  )
}
