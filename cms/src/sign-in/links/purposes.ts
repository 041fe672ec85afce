import { dayMs, hourMs, minuteMs } from '@avizier/shared/dates'

/** What a link is for, and how long it opens. */
export const lifeMs = {
  /** The first password of an account that somebody made. */
  invitation: 7 * dayMs,
  /** A forgotten password. */
  reset: hourMs,
  /** After a right password that somebody else had set: an own one, before anything else. */
  own: 15 * minuteMs,
  /** After a right password: the second factor that the roles ask for. */
  factor: 15 * minuteMs,
} as const

export type LinkPurpose = keyof typeof lifeMs

export const linkPurposes = Object.keys(lifeMs) as LinkPurpose[]

/** Those that set a password. */
export const passwordPurposes = ['invitation', 'reset', 'own'] as const satisfies LinkPurpose[]
