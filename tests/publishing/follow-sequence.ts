import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { openBareSite } from './bare-site.ts'
import type { Sequence } from './events.ts'
import { faultsOf } from './faults.ts'
import { randomNewsroom, type RandomNewsroom } from './random-newsroom.ts'
import { pageByPage } from './rendering.ts'
import type { Site } from './site.ts'
import { treeOf } from './tree.ts'
import { precompressedFaultsOf } from './precompressed-faults.ts'

export type OpenSite = (home: string, newsroom: RandomNewsroom) => Promise<Site>

export interface Figures {
  sequences: number
  events: number
  /** Publishers that were stopped on the way. */
  stopped: number
  fullBuilds: number
  /** Files compared byte for byte. */
  files: number
}

export const noFigures = (): Figures => ({
  sequences: 0,
  events: 0,
  stopped: 0,
  fullBuilds: 0,
  files: 0,
})

/**
 * Lets a sequence happen while one publisher follows it, batch by batch. Wherever a publisher finishes, and at the end,
 * its folder must be what a full build makes that renders each page for itself, and everywhere each precompressed file
 * that of the file beside it; throws with what is wrong. Adds to `figures`; removes what it wrote.
 */
export async function followSequence(
  { start, batches }: Sequence,
  home: string,
  open: OpenSite,
  figures: Figures,
): Promise<void> {
  const newsroom = randomNewsroom(start)
  const site = await open(path.join(home, 'incremental'), newsroom)
  figures.sequences += 1
  try {
    let isStopped = false
    for (const { events, end } of batches) {
      events.forEach((event) => newsroom.happen(event))
      figures.events += events.length
      isStopped = await site.bring(end)
      // Life goes on while a stopped publisher is down: what it had half written may be withdrawn meanwhile.
      if (isStopped) {
        figures.stopped += 1
        await checkPrecompressed(false)
      } else await compare()
    }
    if (isStopped) {
      await site.bring({ kind: 'finishes' })
      await compare()
    }
  } finally {
    await site.close()
    await rm(home, { recursive: true, force: true })
  }

  async function checkPrecompressed(areAllMade: boolean): Promise<void> {
    const faults = existsSync(site.folder)
      ? await precompressedFaultsOf(site.folder, { areAllMade })
      : []
    report(faults)
  }

  function report(faults: readonly string[]): void {
    if (faults.length > 0)
      throw new Error(`at row ${newsroom.rows.length}:\n${faults.slice(0, 20).join('\n')}`)
  }

  async function compare(): Promise<void> {
    await checkPrecompressed(true)
    const fullHome = path.join(home, 'full')
    const full = await openBareSite(fullHome, newsroom, {
      rendering: pageByPage,
      compresses: false,
    })
    try {
      await full.bring({ kind: 'finishes' })
      report(await faultsOf(site.folder, full.folder))
      figures.fullBuilds += 1
      figures.files += (await treeOf(full.folder)).size
    } finally {
      await full.close()
      await rm(fullHome, { recursive: true, force: true })
    }
  }
}
