import { existsSync } from 'node:fs'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { checkDatabase } from './database/open-database.ts'
import { mirrorTables } from './mirror/schema.ts'
import { orderBookTables } from './orders/order-book-tables.ts'
import { manifestTables } from './pages/manifest/tables.ts'
import { currentRelease } from './releases/release.ts'

/**
 * Looks at the files that a publisher cannot do without, before anything else is touched. Throws UnusableFileError for one that a newer
 * program made or that is damaged; a damaged mirror is made anew, and a release kept for rollback is left out.
 */
export async function checkFiles(dataDir: string): Promise<void> {
  const { mirror, orderBook, publicDir, releasesDir } = dataDirLayout(dataDir)
  checkDatabase(mirror, mirrorTables)
  checkDatabase(orderBook, orderBookTables)
  const release = existsSync(releasesDir) ? await currentRelease(publicDir) : undefined
  if (release) checkDatabase(release.manifestFile, manifestTables)
}
