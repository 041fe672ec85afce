import type { Build } from '@avizier/shared/register-api'
import { ReleaseError } from '../releases/release-error.ts'
import { orderNightly } from './nightly.ts'
import { OrderError } from './order-error.ts'
import type { OrderParts, Outcome, Step } from './order-parts.ts'
import { ownWords } from './own-words.ts'
import { rebuild } from './rebuild.ts'
import { rollBack } from './roll-back.ts'
import { stepsOf } from './steps.ts'
import { verify } from './verify.ts'

export interface OrderExecutor {
  /** Carries out what lies in the order book, one after the other. The history says what came of it; only an order book that cannot be written rejects. */
  carryOut(): Promise<void>
  /** Why the last work failed, if it did. */
  failure(): Error | undefined
  /** Gives up what is under way: it is begun again at the next start. */
  stop(): Promise<void>
}

/** What a webmaster can order: full builds, ways back, comparisons. Publishing goes on beside them. */
export function createOrderExecutor(parts: OrderParts): OrderExecutor {
  const state: State = { isStopping: false, failure: undefined }
  let underWay: Promise<void> | undefined
  return {
    carryOut() {
      underWay ??= carryOutAll(parts, state).finally(() => {
        underWay = undefined
      })
      return underWay
    },
    failure: () => state.failure,
    async stop() {
      state.isStopping = true
      await parts.site.stop()
      await underWay
    },
  }
}

interface State {
  isStopping: boolean
  failure: Error | undefined
}

const orders: Record<
  Build['kind'],
  (parts: OrderParts, build: Build, step: Step) => Promise<Outcome>
> = {
  rebuild: (parts, _, step) => rebuild(parts, step),
  rollback: (parts, { release }, step) => rollBack(parts, release, step),
  verify: (parts, _, step) => verify(parts, step),
}

async function carryOutAll(parts: OrderParts, state: State): Promise<void> {
  const { orderBook, site, clock, log } = parts
  orderNightly(orderBook, clock())
  let isNight = false
  while (!state.isStopping) {
    const build = orderBook.begin(clock())
    if (build) {
      // By the build itself: a restart in the night takes it up again.
      isNight ||= build.reason === ownWords.nightly
      await carryOutOne(parts, state, build)
      continue
    }
    if (isNight)
      await site
        .bringKept()
        .catch((error: unknown) => log(`kept releases were not brought up: ${String(error)}`))
    return
  }
}

async function carryOutOne(parts: OrderParts, state: State, build: Build): Promise<void> {
  const { orderBook, clock, log, changed } = parts
  const { id, kind, by } = build
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(2)} s`
  log(`${kind} begun, asked by ${by}`)
  changed()
  state.failure = undefined
  try {
    const outcome = await orders[kind](parts, build, stepsOf(parts, id))
    orderBook.finish(id, { outcome: 'done', ...outcome, error: null }, clock())
    log(`${kind} done in ${seconds()}: ${outcome.release ?? 'no new release'}`)
  } catch (error) {
    // It is left as begun, and taken up again by the next start.
    if (state.isStopping) return
    state.failure = error instanceof Error ? error : new Error(String(error))
    const said = wordsOf(state.failure)
    orderBook.finish(id, { outcome: 'failed', release: null, changed: null, error: said }, clock())
    log(`${kind} failed after ${seconds()}: ${said}`)
  }
  changed()
}

/** Where the program is not at fault, its place in the program tells nobody anything. */
function wordsOf(failure: Error): string {
  const saysAll = failure instanceof OrderError || failure instanceof ReleaseError
  return saysAll ? failure.message : String(failure.stack)
}
