import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../access/refuse.ts'
import { placementRefusals, seesCosts } from './access.ts'
import { costName } from './cost-field.ts'

/**
 * Whoever does not see what things cost does not put them in order by it, nor sift by it: both tell. Payload asks for the right
 * to read a field when it is shown, not when rows are ordered by it.
 */
export const keepCostsApart: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (overrideAccess || seesCosts(req.user)) return
  const { where, sort } = args as { where?: unknown; sort?: unknown }
  if ([...namesIn(where), ...[sort].flat().map(String)].some(leadsToCost))
    refuse(placementRefusals.costs)
}

const leadsToCost = (name: string): boolean =>
  name.split(/[.,]|__/).some((part) => part.trim().replace(/^-/, '') === costName)

/** Every key of a question, however deep. */
const namesIn = (where: unknown): string[] =>
  typeof where === 'object' && where !== null
    ? Object.entries(where).flatMap(([name, inner]) => [name, ...namesIn(inner)])
    : []
