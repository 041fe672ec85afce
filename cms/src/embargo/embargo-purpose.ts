import type { Shown } from '@avizier/shared/counter-api'
import { dayMs } from '@avizier/shared/dates'
import { hasRole } from '../access/has-role.ts'
import type { Purpose } from '../previews/purpose.ts'
import { publicAddress } from '../previews/purposes.ts'
import { shownText } from '../previews/shown.ts'
import { textOf } from '../previews/text-of.ts'
import { deskOf } from '../workflow/desk-of.ts'

/** After its minute a link leads to the page for so long. */
const afterwardsMs = 30 * dayMs

export const refusals = {
  role: 'Doar editorii și șeful biroului trimit un text sub embargo.',
  noMinute:
    'Un text se trimite sub embargo după ce este aprobat și programat: ora din programare este ora embargoului.',
} as const

/** What the press is told when the office took the minute back. */
const noMinuteAnyMore =
  'Publicarea a fost amânată, iar textul nu mai poate fi citit aici până când Biroul Mass-media stabilește o nouă oră.'

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
  async shows(req, { purpose, subject }, now) {
    const { isLive, isTrashed, scheduledFor } = (await deskOf(req, subject)).standing
    if (isTrashed) return { state: 'closed' }
    if (scheduledFor?.purpose !== 'publish') {
      const unset: Shown = { state: 'unfinished', purpose, sentences: [noMinuteAnyMore] }
      return (isLive && (await publicAddress(req, subject))) || unset
    }
    const { at: publicAt, revision } = scheduledFor
    const row = await textOf(req, subject, revision)
    return row ? shownText(req, { purpose, subject, row, publicAt, now }) : { state: 'closed' }
  },
  isLogged: true,
}
