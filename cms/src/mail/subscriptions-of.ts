/** As the outbox keeps by which subscriptions somebody gets a letter: one after the other; null where by none in particular. */
export const storedSubscriptions = (ids: readonly string[]): string | null =>
  ids.length === 0 ? null : ids.join(' ')

export const subscriptionsOf = (stored: string | null): string[] => stored?.split(' ') ?? []
