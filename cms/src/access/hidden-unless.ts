import { usersSlug } from './actor.ts'

/** For the menu and the screens of a collection: hidden from whoever may not read it. Payload hands over accounts without their collection. */
export const hiddenUnless =
  (mayRead: (user: unknown) => boolean) =>
  ({ user }: { user: object | null }): boolean =>
    !mayRead(user && { ...user, collection: usersSlug })
