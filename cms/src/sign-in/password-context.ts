import type { PayloadRequest } from 'payload'

// How a password comes to be set is known to the door that sets it, and asked by the hooks of the account.

const manner = 'avizierPasswordManner'
const changed = 'avizierPasswordChanged'

/** The person sets it themselves, by a link that only they have. */
export const byLink = ({ context }: PayloadRequest): void => {
  context[manner] = 'link'
}

/** A new account that nobody knows a password of: its person is invited. */
export const byInvitation = ({ context }: PayloadRequest): void => {
  context[manner] = 'none yet'
}

export const mannerOf = ({ context }: PayloadRequest): unknown => context[manner]

/** This request sets a password: Payload takes it out of the data before it says that it is done. */
export const changedPassword = ({ context }: PayloadRequest): void => {
  context[changed] = true
}

export const hasChangedPassword = ({ context }: PayloadRequest): boolean =>
  context[changed] === true
