/** Who has asked to be written to: an address, once. */
export const subscribersSlug = 'subscribers'
/** What somebody wants to hear of, and how often. */
export const subscriptionsSlug = 'subscriptions'
