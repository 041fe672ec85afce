import type { PublisherState } from '@avizier/shared/register-api'
import { catchUp } from '../following/catch-up.ts'
import type { Follower } from '../following/follower.ts'
import { publishBatch } from './batch.ts'
import { createFillingNotice, isBehind, isFilling } from './behind.ts'
import { createDelivery } from './delivery.ts'
import type { MirrorStore } from './mirror/mirror.ts'
import type { Wish } from './orders/received-orders.ts'
import { orderForOtherApp } from './own-orders.ts'
import type { BatchReport } from './pages/publishing.ts'
import {
  closePublisherParts,
  openPublisherParts,
  type PublisherOptions,
} from './publisher-parts.ts'
import { publisherState } from './publisher-state.ts'
import { registerFollower } from './register-follower.ts'
import { createTidying } from './tidying.ts'

export interface Publisher {
  readonly mirror: MirrorStore
  /** What of it follows the register. */
  readonly follower: Follower
  /** Takes every row and order there is from the CMS, waiting up to `waitSeconds` for the first. */
  follow(waitSeconds: number, signal: AbortSignal): Promise<void>
  /** Brings the public folder up to the mirror and the clock, and reports it; nothing to do costs nothing. */
  publish(): Promise<BatchReport | undefined>
  /** Asks for a build, a way back or a comparison, as the CMS does by its orders. */
  order(wish: Wish): void
  /** Carries out what was ordered while publishing goes on. `state` says what came of it; rejects on a full disk only. */
  work(): Promise<void>
  /** True where the mirror holds more than is live, or more is live than was reported: there is work without waiting. */
  isBehind(): boolean
  /** True while a mirror that was made anew does not hold yet what is public. */
  isFilling(): boolean
  /** When a page will change though nothing is published. */
  nextDue(): Date | undefined
  state(): PublisherState
  /** Resolves when no compressed files are being made. */
  settled(): Promise<void>
  /** Gives up what takes long, so that whoever waits for it can close. */
  stop(): Promise<void>
  close(): Promise<void>
}

/** Opens the publisher's state under `dataDir`. The caller holds the lock (lock.ts). */
export async function openPublisher(options: PublisherOptions): Promise<Publisher> {
  const parts = await openPublisherParts(options)
  const { mirror, orderBook, site, executor, compressor, client, clock } = parts
  await orderForOtherApp(parts)
  site.clearAway()
  const delivery = createDelivery(parts)
  const tidying = createTidying(parts)
  const tellFilling = createFillingNotice(parts)
  const follower = registerFollower(parts, delivery, tidying)

  return {
    mirror,
    follower,
    follow: (waitSeconds, signal) => catchUp(follower, client, waitSeconds, signal),
    async publish() {
      if (!isFilling(parts)) return publishBatch(parts, delivery, tidying)
      tellFilling()
      return undefined
    },
    order: (wish) => orderBook.place(wish, clock()),
    async work() {
      // A swap may have shown a release whose pages have no compressed files.
      if (!isFilling(parts)) await executor.carryOut().finally(compressor.wake)
    },
    isBehind: () => isBehind(parts),
    isFilling: () => isFilling(parts),
    nextDue: () => (isFilling(parts) ? undefined : site.shown()?.manifest.nextDue(clock())),
    state: () => publisherState(parts),
    settled: compressor.settled,
    stop: executor.stop,
    close: () => closePublisherParts(parts),
  }
}
