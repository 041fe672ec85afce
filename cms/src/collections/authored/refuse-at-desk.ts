import type { AuthoredCollection } from '@avizier/shared/collections'
import type { PayloadRequest } from 'payload'
import type { Actor } from '../../access/actor.ts'
import type { Act } from '../../access/decide.ts'
import { refuse } from '../../access/refuse.ts'
import { hasText } from '../../revisions/revision.ts'
import { deskOf } from '../../workflow/desk-of.ts'
import { askFor } from '../../workflow/keep-desk.ts'
import { refusalOf } from '../../workflow/refusal.ts'
import { deskRules } from '../../workflow/settings.ts'

interface Write {
  act: Act
  collection: AuthoredCollection
  actor: Actor
  req: PayloadRequest
  id: string | undefined
  data: Readonly<Record<string, unknown>>
}

/** Said to whoever publishes a text by a plain save; docs/operations/api.md shows how it is done. */
export const publishedByTwo = (collection: string): string =>
  `Un text nu se publică printr-o simplă salvare: salvați-l ca ciornă și trimiteți-l spre verificare; altă persoană îl aprobă și îl publică. De urgență publică singur doar șeful biroului, cu un motiv scris. Programele fac aceste acte la adresa /api/${collection}/ID/acts (docs/operations/api.md).`

/**
 * What a plain save may do to what is public: `_status: 'published'` is the act `publish` of a text that is approved, and of
 * no other text with it; taking it off the site is the act `withdraw`.
 */
export async function refuseAtDesk(write: Write): Promise<void> {
  if (write.act === 'publish') await publishBySave(write)
  if (write.act === 'unpublish') withdrawBySave(write)
}

async function publishBySave({ collection, actor, req, id, data }: Write): Promise<void> {
  const rules = await deskRules(req)
  if (!rules.fourEyes) return
  if (id === undefined || hasText(data)) refuse(publishedByTwo(collection))
  const subject = { collection, id }
  const { standing } = await deskOf(req, subject)
  // Nothing changes: readers have this text.
  if (standing.isNewestLive) return
  const reason = refusalOf(actor, 'publish', standing, rules)
  if (reason) refuse(standing.state === 'approved' ? reason : publishedByTwo(collection))
  askFor(req, subject, { act: 'publish', note: null, details: null })
}

function withdrawBySave({ collection, req, id, data }: Write): void {
  const { withdrawalReason: reason } = data
  if (id === undefined) return
  const details = typeof reason === 'string' && reason.trim() ? { reason } : null
  askFor(req, { collection, id }, { act: 'withdraw', note: null, details })
}
