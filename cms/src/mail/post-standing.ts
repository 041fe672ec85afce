import { minuteMs } from '@avizier/shared/dates'
import { z } from 'zod'
import type { PostOffice } from './post-office.ts'

/** A mailer that is silent for so long does not run. */
const silentMs = 2 * minuteMs

/** How the post stands: whether letters leave now, and if not, what keeps them. */
export const postStandingSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('stopped'), at: z.string(), by: z.string().nullable() }),
  z.object({ is: z.literal('never seen') }),
  z.object({ is: z.literal('silent'), since: z.string() }),
  z.object({ is: z.literal('in trouble') }),
  z.object({ is: z.literal('without a server') }),
  z.object({ is: z.literal('at work'), from: z.string(), perMinute: z.number() }),
])
export type PostStanding = z.infer<typeof postStandingSchema>

/** What becomes of a letter that is written now. */
export const fates = ['leaves', 'waits', 'becomes a file'] as const
export type Fate = (typeof fates)[number]

/** Everybody who tells of the post asks here. */
export function postStandingOf(
  { stoppedAt, stoppedBy, seenAt, sender }: PostOffice,
  now: Date,
): PostStanding {
  if (stoppedAt !== null) return { is: 'stopped', at: stoppedAt, by: stoppedBy }
  if (seenAt === null || sender === null) return { is: 'never seen' }
  if (now.getTime() - Date.parse(seenAt) > silentMs) return { is: 'silent', since: seenAt }
  if (sender.trouble !== null) return { is: 'in trouble' }
  if (sender.sends === 'files') return { is: 'without a server' }
  return { is: 'at work', from: sender.from, perMinute: sender.perMinute }
}

export function fateOf({ is }: PostStanding): Fate {
  if (is === 'at work') return 'leaves'
  return is === 'without a server' ? 'becomes a file' : 'waits'
}
