import type { Build } from '@avizier/shared/register-api'
import type { PublicSite } from '../releases/public-site.ts'
import type { PublicSiteParts } from '../releases/site-parts.ts'
import type { OrderBook } from './order-book.ts'

/** What orders are carried out with. */
export interface OrderParts extends PublicSiteParts {
  site: PublicSite
  orderBook: OrderBook
  comparisonDir: string
  /** Told when the order book has something new. */
  changed: () => void
}

/** Says how far a build is. */
export type Step = (phase: Build['phase'], done?: number, total?: number) => void

/** What came of a build. */
export type Outcome = Pick<Build, 'release' | 'changed'>
