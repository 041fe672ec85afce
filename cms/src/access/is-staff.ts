import { actorOf } from './actor.ts'

/** True for people with any role; never for the public or for service accounts. */
export const isStaff = (user: unknown): boolean => actorOf(user) !== null
