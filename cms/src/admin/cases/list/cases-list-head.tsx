import type { ServerProps } from 'payload'
import { mayExportCases, mayOpenCases } from '../../../cases/access.ts'
import { casesSlug, exportPath } from '../../../cases/slugs.ts'
import { exportAddress } from '../../inbox/export-address.ts'
import { QuickFilters } from '../../lists/quick-filters.tsx'

/** Above the cases: what is asked of them every day, the way to a new one, and out of the newsroom for what the list shows. */
export const CasesListHead = (props: ServerProps & { collectionSlug?: string }) => {
  const { admin, api } = props.payload.config.routes
  return (
    <div className="avizier-inbox-head">
      <QuickFilters {...props} />
      <p className="avizier-case__ways">
        {mayOpenCases(props.user) && (
          <a href={`${admin}/collections/${casesSlug}/create`}>Solicitare nouă</a>
        )}
        {mayExportCases(props.user) && (
          <a
            href={exportAddress(`${api}/${casesSlug}${exportPath}`, props.searchParams ?? {})}
            download
          >
            Descărcați registrul (CSV)
          </a>
        )}
      </p>
    </div>
  )
}
