import type { AuthoredCollection } from '@avizier/shared/collections'
import type { PayloadRequest } from 'payload'
import type { Actor } from '../../access/actor.ts'
import type { Act } from '../../access/decide.ts'
import { refuse } from '../../access/refuse.ts'
import { isPublicEntry } from '../../register/fixed-address.ts'
import { findIndexEntry } from '../../register/store.ts'
import { hasText } from '../../revisions/revision.ts'
import type { Subject } from '../../workflow/act-rows.ts'
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

/** Said to whoever would take a document off the site by a plain save. */
export const withdrawnByAct = (collection: string): string =>
  `Un document public nu se retrage printr-o salvare: retragerea își spune felul și motivul. Alegeți „Retrageți de pe site”. Programele fac actul „withdraw” la adresa /api/${collection}/ID/acts (docs/operations/api.md).`

export const deskRefusals = {
  trash:
    'Documentul este public: retrageți-l întâi, cu felul și motivul retragerii, apoi mutați-l la coș.',
  trashPage:
    'Pagina documentului a rămas pe site, cu explicația retragerii: retrageți-l întâi ca publicat din eroare sau ca înlocuit, apoi mutați-l la coș.',
  newerDraft:
    'Deasupra textului public este o ciornă mai nouă. Salvați modificarea ca ciornă (?draft=true) sau publicați-le împreună („_status”: „published”).',
} as const

/**
 * What a plain save may do to what is public: `_status: 'published'` is the act `publish` of a text that is approved, and of
 * no other text with it. None takes anything off the site, into the trash neither: that is the act `withdraw`, which says why.
 */
export async function refuseAtDesk(write: Write): Promise<void> {
  const { act, collection, data, req, id } = write
  const isTrashed = data.deletedAt !== undefined && data.deletedAt !== null
  if (id !== undefined && (isTrashed || act === 'unpublish')) {
    const entry = await findIndexEntry(req, collection, id)
    if (entry?.isLive) refuse(isTrashed ? deskRefusals.trash : withdrawnByAct(collection))
    if (isTrashed && isPublicEntry(entry)) refuse(deskRefusals.trashPage)
  }
  if (act === 'publish') await publishBySave(write)
}

async function publishBySave({ collection, actor, req, id, data }: Write): Promise<void> {
  const rules = await deskRules(req)
  // Payload would give the main row the newest text's own status, which is that of a draft.
  if (id !== undefined && data._status === undefined) await refuseOverDraft(req, { collection, id })
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

async function refuseOverDraft(req: PayloadRequest, subject: Subject): Promise<void> {
  if (!(await deskOf(req, subject)).standing.isNewestLive) refuse(deskRefusals.newerDraft)
}
