import type { RegisterRow } from '@avizier/shared/register'
import type { Cursor } from '../following/chain.ts'
import type { Follower } from '../following/follower.ts'
import type { CmsClient } from './cms-client.ts'

/** How long the CMS may wait until the site shows a row. */
const waitSeconds = 20

/**
 * Has the CMS write the letters of each row. Where they are written the CMS knows, in the database that holds them: a backup
 * that is put back takes both back. A row that the site does not show yet is asked for again.
 */
export async function rowFollower(cms: Pick<CmsClient, 'place' | 'rows'>): Promise<Follower> {
  let cursor: Cursor = await cms.place()
  return {
    name: 'post office',
    remedy: 'Start the mailer again: it asks the CMS how far letters are written.',
    cursor: () => cursor,
    async take(rows: readonly RegisterRow[]) {
      const last = rows.at(-1)
      if (last) cursor = await cms.rows({ upTo: last.number, waitSeconds })
    },
  }
}
