import type { MirrorStore } from '../mirror/mirror.ts'
import type { Publishing } from '../pages/publishing.ts'

/** What the releases of a publisher are made with. */
export interface PublicSiteParts extends Pick<
  Publishing,
  'copies' | 'artefacts' | 'siteUrl' | 'clock'
> {
  mirror: MirrorStore
  mirrorFile: string
  publicDir: string
  /** The compiled app that new releases are made with. */
  appDir: string
  appId: string
  log: (line: string) => void
}
