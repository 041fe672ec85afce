import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../access/refuse.ts'

/** Payload's own links for a new password, whose tokens it keeps as they are, are made and taken by no door. */
export const refuseForgotten: CollectionBeforeOperationHook = ({ operation }) => {
  if (operation === 'forgotPassword' || operation === 'resetPassword')
    refuse('O parolă nouă se cere de la „Ați uitat parola?”.')
}
