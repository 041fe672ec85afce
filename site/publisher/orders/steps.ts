import type { Build } from '@avizier/shared/register-api'
import type { OrderParts, Step } from './order-parts.ts'

const progressEveryMs = 200

/** Writes into the order book how far a build is: a new phase at once, numbers now and then. */
export function stepsOf(
  { orderBook, changed }: Pick<OrderParts, 'orderBook' | 'changed'>,
  id: number,
): Step {
  let told = -Infinity
  let toldPhase: Build['phase'] | undefined
  let counted = { done: 0, total: 0 }
  return (phase, done, total) => {
    if (done !== undefined && total !== undefined) counted = { done, total }
    const now = performance.now()
    if (phase === toldPhase && now - told < progressEveryMs) return
    told = now
    toldPhase = phase
    orderBook.progress(id, { phase, ...counted })
    changed()
  }
}
