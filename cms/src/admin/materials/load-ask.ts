import type { PayloadRequest, Where } from 'payload'
import { ownDepartment } from '../../access/own-department.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import type { Ask } from '../../materials/asks/ask.ts'
import { openAsks } from '../../materials/asks/store.ts'

/** What whoever looks may see of asks; false where that is none. */
const seen = (user: unknown): Where | false => (worksInOffice(user) ? {} : ownDepartment(user))

/** The ask that an address names, where it stands and is theirs; else null, and the form asks for nothing in particular. */
export async function loadAsk(req: PayloadRequest, id: unknown): Promise<Ask | null> {
  const own = seen(req.user)
  if (typeof id !== 'string' || own === false) return null
  const [ask] = await openAsks(req, { and: [own, { id: { equals: id } }] })
  return ask ?? null
}
