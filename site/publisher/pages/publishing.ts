import type { Artefacts } from '../artefacts/artefacts.ts'
import type { Copies } from '../files/copies.ts'
import type { Write } from '../files/write.ts'
import type { MirrorStore } from '../mirror/mirror.ts'
import type { Manifest } from './manifest.ts'
import type { Written } from './page-writer.ts'
import type { RenderOptions, Rendering } from './render.ts'

/** The parts that stay the same from batch to batch. */
export interface Publishing {
  mirror: MirrorStore
  manifest: Manifest
  /** Pages come with their bytes, or were written already into a folder that nobody sees. */
  renderMany: (urls: readonly string[], options: RenderOptions) => Promise<(Rendering | Written)[]>
  /** Pages rendered, compared and written before the next ones: bounds memory however many change at once. */
  pagesAtOnce?: number | undefined
  copies: Copies
  artefacts: Artefacts
  /** The public folder of this release, and how files are written there. */
  folder: string
  write: Write
  siteUrl: string
  clock: () => Date
  /** The release that is public while this one is made: what cannot be made here keeps its last good form from there. */
  before?: { manifest: Manifest; folder: string } | undefined
  /** Told now and then how many of the pages to render are made. */
  progress?: ((done: number, total: number) => void) | undefined
}

/** What a batch knows from its beginning, and adds up on its way. */
export interface Batch {
  asOf: Date
  /** What a crash may have left half written. */
  mended: ReadonlySet<string>
  /** Files that may have lost the last page that shows them. */
  noLongerShown: Set<string>
  /** Nothing stands in the folder yet. */
  isFirst: boolean
  report: BatchReport
}

export interface BatchReport {
  /** Addresses written or removed. */
  urls: number
  bytes: number
  /** The register row that is now live. */
  number: number
  /** When the last page was rendered, but for the one that says which row is live. */
  renderedAt: Date
}
