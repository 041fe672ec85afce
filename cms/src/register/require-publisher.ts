import { APIError, type PayloadRequest } from 'payload'
import { isPublisher, serviceAccountsSlug } from '../access/is-service-account.ts'

/** Throws a 401 unless the key of a publisher was sent, and what the database throws where it cannot be asked for keys. */
export async function requirePublisher({ user, payload }: PayloadRequest): Promise<void> {
  if (isPublisher(user)) return
  // While the database is away Payload knows no key, and says nothing of it: a good key must not be called a wrong one.
  await payload.count({ collection: serviceAccountsSlug })
  throw new APIError('The API key of a publisher’s service account is needed here.', 401)
}
