import type { ServerProps } from 'payload'
import { actorOf, type Actor } from '../../access/actor.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import { casesSlug } from '../../cases/slugs.ts'
import { submissionsSlug } from '../../inbox/slugs.ts'
import { caseFilters } from '../cases/list/case-filters.ts'
import { inboxFilters } from '../inbox/inbox-filters.ts'
import { appearancesSlug } from '../../placements/slugs.ts'
import { cuttingsSlug, pressSourcesSlug } from '../../monitoring/slugs.ts'
import { cuttingFilters, sourceFilters } from '../monitoring/cutting-filters.ts'
import { pictureFilters } from '../pictures/picture-filters.ts'
import { appearanceFilters } from '../placements/appearance-filters.ts'
import { isShown, queryOf, quickFilters, type QuickFilter } from './filters.ts'

type Filters = (actor: Actor, inOffice: boolean) => QuickFilter[]

/** Of the lists that are asked other things than texts. */
const own: Readonly<Record<string, Filters>> = {
  media: pictureFilters,
  [casesSlug]: (actor) => caseFilters(actor, new Date()),
  [submissionsSlug]: inboxFilters,
  [appearancesSlug]: (actor) => appearanceFilters(actor, new Date()),
  [cuttingsSlug]: cuttingFilters,
  [pressSourcesSlug]: sourceFilters,
}

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
  const filters = own[collectionSlug] ?? quickFilters
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
