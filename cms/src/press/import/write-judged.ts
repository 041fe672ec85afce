import type { PayloadRequest } from 'payload'
import { writeMany, type NamingRow } from '../../database/write-many.ts'
import { newAtWork } from '../keep-standing.ts'
import { journalistsSlug } from '../slugs.ts'
import type { Judged, Written } from './judge.ts'

/**
 * Writes all that was judged, below the collection's hooks: `judge` has mended and bounded what they would, and whether
 * somebody is written to is changed by no file. `req` is in a transaction.
 */
export const writeJudged = (req: PayloadRequest, { fresh, changed }: Judged): Promise<void> =>
  writeMany(
    req,
    journalistsSlug,
    { field: 'topics', of: 'topics' },
    {
      fresh: fresh.map(({ row: _, ...written }) => asRow(written, newAtWork(req))),
      changed: changed.map(({ id, written }) => ({ id, ...asRow(written, {}) })),
    },
  )

const asRow = ({ topics, ...row }: Written, own: NamingRow['row']): NamingRow => ({
  row: { ...row, ...own },
  named: topics,
})
