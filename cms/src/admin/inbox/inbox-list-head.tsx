import type { ServerProps } from 'payload'
import { mayExportInbox } from '../../inbox/access.ts'
import { submissionsSlug } from '../../inbox/slugs.ts'
import { QuickFilters } from '../lists/quick-filters.tsx'
import { exportAddress } from './export-address.ts'

/** Above the inbox: what is asked of it every day, and the way out of what the list shows. */
export const InboxListHead = (props: ServerProps & { collectionSlug?: string }) => (
  <div className="avizier-inbox-head">
    <QuickFilters {...props} />
    {mayExportInbox(props.user) && (
      <a
        href={exportAddress(
          `${props.payload.config.routes.api}/${submissionsSlug}/export`,
          props.searchParams ?? {},
        )}
        download
      >
        Descărcați lista (CSV)
      </a>
    )}
  </div>
)
