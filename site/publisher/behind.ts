import type { MirrorStore } from './mirror/mirror.ts'
import type { PublicSite } from './releases/public-site.ts'

// How far what is public is behind what is known.

interface Standing {
  mirror: Pick<MirrorStore, 'head'>
  site: Pick<PublicSite, 'shown' | 'publicRow'>
}

/** More is public than the mirror holds: it is being filled anew, and nothing may be made from it until then. */
export const isFilling = ({ mirror, site }: Standing): boolean =>
  site.publicRow() > mirror.head().number

/** Says, once, why nothing is published while more is public than the mirror holds. */
export function createFillingNotice(standing: Standing & { log: (line: string) => void }) {
  let isTold = false
  return (): void => {
    if (isTold) return
    isTold = true
    const { mirror, site, log } = standing
    log(
      `Row ${site.publicRow()} is public, and the mirror holds the register up to row ${mirror.head().number}: nothing is published ` +
        `before it holds as many. Where the register ends there, an older backup was put back. ${fillAnew}`,
    )
  }
}

/** What a person does where the register is not the one that was followed. */
export const fillAnew = 'Delete the folders publisher and public of DATA_DIR; both are made anew.'

/** The mirror holds more than is live, or more is live than was reported: there is work without waiting. */
export function isBehind({ mirror, site }: Standing): boolean {
  if (isFilling({ mirror, site })) return false
  const { manifest } = site.shown() ?? {}
  if (!manifest) return true
  const { number, reported } = manifest.live()
  return mirror.head().number > number || reported < number || manifest.journal().length > 0
}
