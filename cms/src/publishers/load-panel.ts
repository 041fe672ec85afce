import type { Order, PublisherState } from '@avizier/shared/register-api'
import type { PayloadRequest } from 'payload'
import { deliveredBy } from './deliveries.ts'
import { findRow, readHead } from '../register/store.ts'
import { waitingOrders } from './orders.ts'
import { readStates } from './states.ts'

export interface PublisherFacts {
  state: PublisherState
  lastSeen: string
  /** The newest register row that its site shows. */
  reached: number
  /** When the first row was written that its site does not show; null where there is none. */
  behindSince: string | null
}

/** Everything that the newsroom knows of its publishers. */
export interface PanelFacts {
  /** The newest row of the register. */
  head: number
  publishers: PublisherFacts[]
  /** Orders that no publisher has begun. */
  waiting: Order[]
}

export async function loadPanel(req: PayloadRequest): Promise<PanelFacts> {
  const { number: head } = await readHead(req)
  const publishers: PublisherFacts[] = []
  for (const { lastSeen, state } of await readStates(req)) {
    // It reports each delivery at once, its state now and then.
    const reached = Math.max(state.row, await deliveredBy(req, state.publisher))
    const behindSince = reached < head ? (await findRow(req, reached + 1)).at : null
    publishers.push({ state, lastSeen, reached, behindSince })
  }
  return { head, publishers, waiting: await waitingOrders(req) }
}
