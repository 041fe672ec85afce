import type { ServerProps } from 'payload'
import { actorOf } from '../../access/actor.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import { pictureFilters } from '../pictures/picture-filters.ts'
import { isShown, queryOf, quickFilters } from './filters.ts'

type QuickFiltersProps = ServerProps & { collectionSlug?: string }

/** Above a list: what people ask of it every day, as links. */
export const QuickFilters = ({
  payload,
  user,
  collectionSlug,
  searchParams,
}: QuickFiltersProps) => {
  const actor = actorOf(user)
  if (!actor || !collectionSlug) return null
  const filters = collectionSlug === 'media' ? pictureFilters : quickFilters
  const list = `${payload.config.routes.admin}/collections/${collectionSlug}`
  return (
    <nav className="avizier-filters" aria-label="Filtre rapide">
      {filters(actor, worksInOffice(user)).map((filter) => (
        <a
          key={filter.label}
          href={list + queryOf(filter)}
          aria-current={isShown(filter, searchParams ?? {}) ? 'true' : undefined}
        >
          {filter.label}
        </a>
      ))}
    </nav>
  )
}
