import { dayMs } from '@avizier/shared/dates'
import { hasRole } from '../access/has-role.ts'
import { hasEnded } from '../previews/ended.ts'
import type { Chosen, Purpose } from '../previews/purpose.ts'
import { afterwards, publicAddress } from '../previews/purposes.ts'
import { deskOf } from '../workflow/desk-of.ts'

/** After its minute a link leads to the page for so long. */
const afterwardsMs = 30 * dayMs

export const refusals = {
  role: 'Doar editorii și șeful biroului trimit un text sub embargo.',
  noMinute:
    'Un text se trimite sub embargo după ce este aprobat și programat: ora din programare este ora embargoului.',
} as const

/** What the press is told when the office took back the minute, or the text. */
const sentences = {
  noMinuteAnyMore:
    'Publicarea a fost amânată, iar textul nu mai poate fi citit aici până când Biroul Mass-media stabilește o nouă oră.',
  withdrawn: 'Textul a fost retras de Biroul Mass-media și nu mai poate fi citit aici.',
} as const

/**
 * For the press, before the minute: the very text that was approved and goes out then, whatever is written meanwhile. When it
 * is public the link leads to its permanent address.
 */
export const embargoPurpose: Purpose = {
  name: 'embargo',
  async refusal(req, subject) {
    if (!hasRole(req.user, 'editor', 'chief')) return refusals.role
    const { scheduledFor } = (await deskOf(req, subject)).standing
    return scheduledFor?.purpose === 'publish' ? null : refusals.noMinute
  },
  async expiresAt(req, subject, now) {
    const { scheduledFor } = (await deskOf(req, subject)).standing
    return new Date(Date.parse(scheduledFor?.at ?? now.toISOString()) + afterwardsMs)
  },
  async chooses(req, link) {
    const { purpose, subject } = link
    const desk = await deskOf(req, subject)
    const { isTrashed, isLive, scheduledFor } = desk.standing
    if (isTrashed) return { state: 'closed' }
    const instead = (sentence: string): Chosen => ({
      state: 'unfinished',
      purpose,
      sentences: [sentence],
    })
    // The next text of the document may have a minute of its own: that one is not for who was given this one.
    if (await hasEnded(req, link, desk))
      return (await afterwards(req, subject, desk.standing)) ?? instead(sentences.withdrawn)
    if (scheduledFor?.purpose !== 'publish')
      return (isLive && (await publicAddress(req, subject))) || instead(sentences.noMinuteAnyMore)
    const { at: publicAt, revision } = scheduledFor
    return { state: 'text', revision, isNewest: false, publicAt }
  },
  isLogged: true,
}
