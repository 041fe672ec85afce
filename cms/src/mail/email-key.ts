/** Mailboxes are told apart without regard to capitals, as people write them. */
export const emailKey = (email: string): string => email.trim().toLowerCase()
