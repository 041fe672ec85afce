import { MisfitError } from './app-fit.ts'
import { removeRelease, type Release } from './release.ts'

export interface KeptRelease {
  release: Release
  /** The register row that it shows. */
  row: number
}

interface Ways {
  publicDir: string
  /** The last row whose changes the mirror has forgotten. */
  forgotten: number
  /** Brings a release up to the mirror; throws MisfitError where its app cannot be asked any more. */
  bring: (release: Release) => Promise<void>
  log: (line: string) => void
}

/**
 * Brings kept releases up, so that none keeps what the office withdrew. One that can never be brought up is never shown
 * again, and goes.
 */
export async function bringKept(
  releases: readonly KeptRelease[],
  { publicDir, forgotten, bring, log }: Ways,
): Promise<void> {
  for (const { release, row } of releases)
    try {
      if (row < forgotten)
        throw new MisfitError(`${release.name} is of row ${row}: what changed since is forgotten.`)
      await bring(release)
    } catch (error) {
      if (error instanceof MisfitError) {
        log(`${release.name} is removed. ${error.message}`)
        await removeRelease(publicDir, release)
      } else log(`${release.name} was not brought up to the register: ${String(error)}`)
    }
}
