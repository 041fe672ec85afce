import { derivationVersion } from './mirror/derivation.ts'
import { ownWords } from './orders/own-words.ts'
import type { PublisherParts } from './publisher-parts.ts'
import { appOf } from './releases/release.ts'

/** Orders a full build, unless one waits already. */
export function orderBuild(
  { orderBook, clock }: Pick<PublisherParts, 'orderBook' | 'clock'>,
  reason: string,
): void {
  if (!orderBook.isWaiting('rebuild'))
    orderBook.place({ kind: 'rebuild', release: null, by: ownWords.by, reason }, clock())
}

/**
 * Orders a build where what is public was made by another app, unless somebody went back to that one, or from what other
 * code derived; then derives it again. Ordered first, so that no crash comes between.
 */
export async function orderForOtherApp(parts: PublisherParts): Promise<void> {
  const { site, mirror, orderBook, appId } = parts
  const shown = site.shown()
  const derivation = await derivationVersion()
  const isOtherApp = shown && appOf(shown.release) !== appId && orderBook.declinedApp() !== appId
  if (isOtherApp || (shown && !mirror.isDerivedBy(derivation))) orderBuild(parts, ownWords.otherApp)
  mirror.derive(derivation)
}
