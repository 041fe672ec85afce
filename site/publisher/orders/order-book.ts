import { verificationSchema, type Verification } from '@avizier/shared/register-api'
import { openDatabase } from '../database/open-database.ts'
import { openBuilds, type Builds } from './builds.ts'
import { openFacts } from './facts.ts'
import { orderBookTables } from './order-book-tables.ts'
import { openReceivedOrders, type ReceivedOrders } from './received-orders.ts'

/** What a publisher was asked to do, what it did, and what came of it; beside the releases, for it outlives them. */
export interface OrderBook extends ReceivedOrders, Builds {
  verification(): Verification | null
  setVerification(verification: Verification): void
  /** When the last nightly comparison was ordered. */
  nightly(): Date | undefined
  setNightly(at: Date): void
  /** The compiled site that a rollback turned away from: it is not put back until somebody asks. */
  declinedApp(): string | undefined
  setDeclinedApp(appId: string | undefined): void
  close(): void
}

/** Opens the order book of a publisher at `file` (made when absent). Other processes may place orders and read at any time. */
export function openOrderBook(file: string): OrderBook {
  const database = openDatabase(file, orderBookTables)
  const facts = openFacts(database)
  return {
    ...openReceivedOrders(database, facts),
    ...openBuilds(database),
    verification() {
      const value = facts.get('verification')
      return value === undefined ? null : verificationSchema.parse(JSON.parse(value))
    },
    setVerification: (verification) => facts.set('verification', JSON.stringify(verification)),
    nightly() {
      const at = facts.get('nightly')
      return at === undefined ? undefined : new Date(at)
    },
    setNightly: (at) => facts.set('nightly', at.toISOString()),
    declinedApp: () => facts.get('declinedApp'),
    setDeclinedApp: (appId) =>
      appId === undefined ? facts.drop('declinedApp') : facts.set('declinedApp', appId),
    close: () => database.close(),
  }
}
