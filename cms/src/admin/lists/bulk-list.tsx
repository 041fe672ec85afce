import type { ServerProps } from 'payload'
import { actorOf } from '../../access/actor.ts'
import { actsOfRole } from './bulk-acts.ts'
import { BulkBar } from './bulk-bar.tsx'

type BulkActsProps = ServerProps & { collectionSlug?: string }

/** Above the table of a list, in the place of Payload's own buttons: what may be done to several documents at once. */
export const BulkActs = ({ user, collectionSlug }: BulkActsProps) => {
  const actor = actorOf(user)
  if (!actor || !collectionSlug) return null
  return <BulkBar collection={collectionSlug} acts={actsOfRole(actor)} me={actor.id} />
}
