import type { AuthoredCollection } from '@avizier/shared/collections'
import type { PayloadRequest } from 'payload'
import { momentOf } from '../register/moment.ts'
import { refuseErrors } from './refuse-errors.ts'

/** An act of the desk that is asked for. */
interface AskedAct {
  act: string
  note: string | null
  details: Readonly<Record<string, unknown>>
}

const withWords = {
  path: 'note',
  message: 'Îndreptați textul sau scrieți-i celui care verifică de ce îl trimiteți așa.',
}

/**
 * Looks at the newest text before an act that leads to its publication. What could not be published now is not planned: at
 * its minute nobody is there to mend it. It is submitted only with a word to whoever reads it. Publications themselves are
 * looked at as they are saved (`refuseWrong`), whatever their door.
 */
export async function refuseBeforeActs(
  req: PayloadRequest,
  { collection, id }: { collection: AuthoredCollection; id: string },
  { act, note, details }: AskedAct,
): Promise<void> {
  const isPlan = act === 'schedule' && details.purpose !== 'withdraw'
  const isSubmission = act === 'submit' && !note
  if (!isPlan && !isSubmission) return
  const data = await req.payload.findByID({ collection, id, draft: true, depth: 0, req })
  const checked = { collection, id, data: { ...data } }
  await refuseErrors(req, checked, momentOf(req), isSubmission ? [withWords] : [])
}
