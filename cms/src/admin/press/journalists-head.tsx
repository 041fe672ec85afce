import type { ServerProps } from 'payload'
import { mayExportPress } from '../../press/access.ts'
import { journalistsSlug } from '../../press/slugs.ts'

/** Above the journalists: the way out of all of them, for who has that right. */
export const JournalistsHead = ({ payload, user }: ServerProps) =>
  mayExportPress(user) && (
    <div className="avizier-inbox-head">
      <a href={`${payload.config.routes.api}/${journalistsSlug}/export`} download>
        Descărcați lista (CSV)
      </a>
    </div>
  )
