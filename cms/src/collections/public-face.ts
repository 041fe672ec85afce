import { parts, type Snapshot } from '@avizier/shared/kinds/index'
import { addressOf, isAddressed } from '../addresses/address-of.ts'
import type { PublicFace } from '../register/public-face.ts'
import { toSnapshot } from './snapshots.ts'
import { markPublic } from './stored-files/mark-public.ts'

/** How the collections look to the register. */
export const publicFace: PublicFace = {
  toSnapshot,
  addressOf: (collection, snapshot, wholePath) =>
    isAddressed(collection)
      ? addressOf(
          collection,
          { ...(snapshot as Snapshot<typeof collection>), issuePath: wholePath },
          new Date(),
        )
      : null,
  parts,
  tellPublic: markPublic,
}
