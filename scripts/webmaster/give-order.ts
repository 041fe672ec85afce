import { mkdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { Build, OrderKind } from '@avizier/shared/register-api'
import { checkFiles } from '@avizier/site/check-files'
import { openOrderBook, type OrderBook } from '@avizier/site/order-book'
import { hasPublisher, takeLock, wakePublisher } from '@avizier/site/lock'
import { openPublisher } from '@avizier/site/publisher'
import { createRegisterClient } from '@avizier/site/following/register-client'
import { compiledSite, requireBuilt } from '../start/house.ts'
import type { Newsroom } from '../start/newsroom.ts'
import { carryOut } from './carry-out.ts'

const lookMs = 200
/** Looks between two times that the publisher is told; it may have only just begun. */
const looksToTell = 5

export interface OrderOnTheLine {
  kind: OrderKind
  release?: string | undefined
  reason?: string | undefined
}

/**
 * Has the publisher of this DATA_DIR carry out an order and tells on the terminal how far it is: the one that runs, or
 * one of our own where none does. The CMS may be away, but for a mirror that was made anew. Returns what came of it. Throws
 * Refusal and UnusableFileError where none can, before anything is ordered.
 */
export async function giveOrder(newsroom: Newsroom, asked: OrderOnTheLine): Promise<Build> {
  const layout = dataDirLayout(newsroom.settings.dataDir)
  await checkFiles(newsroom.settings.dataDir)
  if (!hasPublisher(layout.publisherDir)) requireBuilt(compiledSite)
  await mkdir(layout.publisherDir, { recursive: true })
  const free = takeLock(layout.publisherDir)
  const orderBook = openOrderBook(layout.orderBook)
  const last = orderBook.builds(1)[0]?.id ?? 0
  const { kind, release = null, reason = null } = asked
  orderBook.place({ kind, release, by: 'npm run', reason }, new Date())
  try {
    const [build] = await Promise.all([
      seenThrough(orderBook, kind, last, () => {
        if (!free) wakePublisher(layout.publisherDir)
      }),
      free ? carryOutHere(newsroom) : undefined,
    ])
    return build
  } finally {
    orderBook.close()
    free?.()
  }
}

async function carryOutHere({ settings, secrets }: Newsroom): Promise<void> {
  const publisher = await openPublisher({
    dataDir: settings.dataDir,
    appDir: compiledSite,
    siteUrl: settings.siteUrl,
    client: createRegisterClient(settings.cmsUrl, secrets.publisherApiKey),
    clock: () => new Date(),
    log: () => undefined,
  })
  try {
    await carryOut(publisher)
  } finally {
    await publisher.close()
  }
}

/** Follows the first build of a kind after build `last` until it has ended; wakes the publisher until it has begun. */
async function seenThrough(
  orderBook: OrderBook,
  kind: OrderKind,
  last: number,
  wake: () => void,
): Promise<Build> {
  let told = ''
  for (let look = 0; ; look += 1) {
    const build = orderBook.builds(50).findLast((each) => each.id > last && each.kind === kind)
    if (build && build.outcome !== 'running') return build
    if (!build && look % looksToTell === 0) wake()
    const line = build ? progressOf(build) : 'waiting for the publisher'
    if (line !== told) console.log(line)
    told = line
    await pause(lookMs)
  }
}

const progressOf = ({ phase, done, total }: Build): string =>
  phase === 'rendering' && total > 0 ? `${phase}: ${done} of ${total} pages` : phase

/** One line that says what came of a build. */
export function sentenceOf({
  kind,
  outcome,
  release,
  changed,
  startedAt,
  finishedAt,
  error,
}: Build): string {
  const took = finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : 0
  const seconds = `${(took / 1000).toFixed(1)} s`
  if (outcome === 'failed') return `${kind} failed after ${seconds}: ${error}`
  const what = release ? `, ${release} is public` : ''
  return `${kind} done in ${seconds}${what}${changed === null ? '' : `, ${changed} pages differ`}`
}
