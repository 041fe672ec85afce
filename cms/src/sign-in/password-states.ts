/**
 * Whose the password is: the person's own, one that somebody else set (an own one comes before anything else), or none
 * yet, for the invitation was not followed.
 */
export const passwordStates = ['own', 'given', 'none'] as const

export type PasswordState = (typeof passwordStates)[number]
