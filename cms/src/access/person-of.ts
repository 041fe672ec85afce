import { APIError, type PayloadRequest } from 'payload'
import { actorOf, type Actor } from './actor.ts'

/** The person who asks; ends the request of anybody else (HTTP 401). */
export function personOf({ user }: Pick<PayloadRequest, 'user'>): Actor {
  const actor = actorOf(user)
  if (!actor) throw new APIError('Autentificați-vă.', 401)
  return actor
}
