import { fitsInto, sharesYears, withAll, withPart } from './change-contents.ts'
import type { ContentsFile } from './contents-file.ts'
import type { PartLimits, Progress } from './make-parts.ts'
import { sweep, takeOutOfUse } from './old-parts.ts'
import { runIndexProcess, type IndexRun } from './run-index-process.ts'

/** Parts that are no longer in use stay, so that a page opened before goes on finding its files. */
const keptParts = 20

interface IndexPassOptions {
  mirrorFile: string
  searchDir: string
  contents: ContentsFile
  clock: () => Date
  limits: PartLimits
}

/** Brings the index up to the mirror, part by part. */
export interface IndexPass {
  run(): Promise<void>
  /** Gives up the pass that is under way, also one whose process has not begun. No other is to follow. */
  kill(): void
}

export function createIndexPass(options: IndexPassOptions): IndexPass {
  const { mirrorFile, searchDir, contents, limits } = options
  let running: IndexRun | undefined
  /** What was withdrawn is not known: parts out of use may have its words, and go. */
  let mustForget = contents.wereLost
  let isGivenUp = false

  return {
    async run() {
      const started = performance.now()
      const hasWithdrawn = contents.now().gone.length > 0
      // What a killed pass left.
      await sweep(searchDir, contents.now().parts, mustForget ? 0 : keptParts)
      mustForget = false
      if (isGivenUp) throw new Error('The pass was given up before it had begun')
      const order = { mirrorFile, searchDir, parts: contents.now().parts, limits }
      running = runIndexProcess(order, (progress) => take(progress, started, options))
      await running.ended.finally(() => (running = undefined))
      // The words of a withdrawn document are in the old parts still.
      await sweep(searchDir, contents.now().parts, hasWithdrawn ? 0 : keptParts)
    },
    kill() {
      isGivenUp = true
      running?.kill()
    },
  }
}

/** Takes into use what a pass made. */
async function take(
  progress: Progress,
  started: number,
  { searchDir, contents, clock }: IndexPassOptions,
): Promise<void> {
  const { row } = progress
  const known = contents.now().parts
  if (progress.kind === 'part') {
    const { part } = progress
    if (!fitsInto(known, part)) return
    const before = known.filter((each) => sharesYears(each, part))
    await takeOutOfUse(searchDir, before, [part], clock)
    await contents.change(withPart(part, row))
    return
  }
  await takeOutOfUse(searchDir, known, progress.parts, clock)
  const milliseconds = Math.round(performance.now() - started)
  await contents.change(
    withAll(progress.parts, row, { indexedAt: clock().toISOString(), milliseconds }),
  )
}
