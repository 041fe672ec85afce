import type { CollectionBeforeOperationHook, Endpoint } from 'payload'
import { refuse } from '../../access/refuse.ts'

/** Said at every door that a forgotten password leads to, whoever asks and for whatever address. */
export const forgottenSentence =
  'Parola uitată nu se schimbă prin e-mail: rugați un administrator să vă dea o parolă nouă.'

/** Nobody gets a link by e-mail for a forgotten password, by no door (REST, GraphQL, local). */
export const refuseForgotten: CollectionBeforeOperationHook = ({ operation }) => {
  if (operation === 'forgotPassword') refuse(forgottenSentence)
}

/** The same at the public door, before Payload opens a transaction: anybody may knock here. */
export const refuseForgottenEarly: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: () => refuse(forgottenSentence),
}
