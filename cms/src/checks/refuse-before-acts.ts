import type { AuthoredCollection } from '@avizier/shared/collections'
import type { PayloadRequest } from 'payload'
import { momentOf } from '../register/moment.ts'
import { refuseErrors } from './refuse-errors.ts'

/** An act of the desk that is asked for. */
interface AskedAct {
  act: string
  note: string | null
}

const withWords = {
  path: 'note',
  message: 'Îndreptați textul sau scrieți-i celui care verifică de ce îl trimiteți așa.',
}

/**
 * Looks at the newest text before it is submitted: with something wrong only with a word to whoever reads it. Publications
 * are looked at as they are saved (`refuseWrong`), whatever their door, and what leads to one rehearses it.
 */
export async function refuseBeforeActs(
  req: PayloadRequest,
  { collection, id }: { collection: AuthoredCollection; id: string },
  { act, note }: AskedAct,
): Promise<void> {
  if (act !== 'submit' || note) return
  const data = await req.payload.findByID({ collection, id, draft: true, depth: 0, req })
  const checked = { collection, id, data: { ...data } }
  await refuseErrors(req, checked, momentOf(req), [withWords])
}
