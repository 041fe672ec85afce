import { APIError, type PayloadRequest } from 'payload'
import {
  isCounter,
  isMailer,
  isPublisher,
  serviceAccountsSlug,
} from '../access/is-service-account.ts'

/** Throws a 401 unless the key of a publisher was sent, and what the database throws where it cannot be asked for keys. */
export const requirePublisher = (req: PayloadRequest): Promise<void> =>
  requireProgram(req, 'publisher', isPublisher)

/** The same for whoever may read what became public, row by row: publishers and the mailer. */
export const requireFollower = (req: PayloadRequest): Promise<void> =>
  requireProgram(req, 'publisher', (user) => isPublisher(user) || isMailer(user))

/** The same for the mailer alone. */
export const requireMailer = (req: PayloadRequest): Promise<void> =>
  requireProgram(req, 'mailer', isMailer)

/** The same for the counter alone. */
export const requireCounter = (req: PayloadRequest): Promise<void> =>
  requireProgram(req, 'counter', isCounter)

async function requireProgram(
  { user, payload }: PayloadRequest,
  name: string,
  is: (user: unknown) => boolean,
): Promise<void> {
  if (is(user)) return
  // While the database is away Payload knows no key, and says nothing of it: a good key must not be called a wrong one.
  await payload.count({ collection: serviceAccountsSlug })
  throw new APIError(`The API key of a ${name}’s service account is needed here.`, 401)
}
