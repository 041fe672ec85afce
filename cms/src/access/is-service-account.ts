export const serviceAccountsSlug = 'service-accounts'

/** True for programs that sign in with an API key, such as publishers. */
export const isServiceAccount = (user: unknown): boolean =>
  typeof user === 'object' &&
  user !== null &&
  'collection' in user &&
  user.collection === serviceAccountsSlug
