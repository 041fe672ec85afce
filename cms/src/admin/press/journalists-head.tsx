import type { ServerProps } from 'payload'
import { keepsPress, mayExportPress } from '../../press/access.ts'
import { journalistsSlug } from '../../press/slugs.ts'
import { ImportJournalists } from './import-journalists.tsx'

/** Above the journalists: the way in for many, and the way out of all of them, for who has these rights. */
export const JournalistsHead = ({ payload, user }: ServerProps) => (
  <div className="avizier-press-head">
    {keepsPress(user) && <ImportJournalists />}
    {mayExportPress(user) && (
      <a href={`${payload.config.routes.api}/${journalistsSlug}/export`} download>
        Descărcați lista (CSV)
      </a>
    )}
  </div>
)
