import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  Field,
} from 'payload'
import { z } from 'zod'
import { absentAsNull } from '../../database/stored-values.ts'
import { faulty } from '../../requests/of-people.ts'
import { letBack, refuseAddress, refusedAmong, refusedSentence } from './store.ts'

/** Of somebody new alone; it is stored nowhere. */
export const askedBackField: Field = {
  name: 'askedBack',
  label: { ro: 'Ne-a cerut din nou să îi scriem', en: 'Asked to be written to again' },
  type: 'checkbox',
  virtual: true,
  admin: {
    position: 'sidebar',
    // Payload lets nobody tick what is stored nowhere, unless it is told.
    readOnly: false,
    condition: (_, __, { operation }) => operation === 'create',
    description: 'Numai pentru cine a renunțat cândva și a fost șters.',
    disableListColumn: true,
    disableListFilter: true,
  },
}

const standingSchema = z.object({
  email: z.string(),
  isActive: absentAsNull(z.boolean().nullable()),
})

/** An address that was let go is taken in again only for somebody new who asked for it, and never by a file. */
export const refuseKnown: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { askedBack, ...others } = data as Record<string, unknown>
  const { email } = others
  const { email: before } = (originalDoc ?? {}) as { email?: unknown }
  if (typeof email !== 'string' || email === before) return others
  if (askedBack === true && operation === 'create') await letBack(req, email)
  else if ((await refusedAmong(req, [email])).size > 0)
    throw faulty([{ path: 'email', message: `${refusedSentence(email)} ${howBack}` }])
  return others
}

const howBack =
  'Dacă vă cere din nou, adăugați-l ca jurnalist nou și bifați „Ne-a cerut din nou să îi scriem”.'

/** An address that is given up while nobody writes to it stays so, whoever brings it again. */
export const refuseGivenUp: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return
  const [before, after] = [standingSchema.parse(previousDoc), standingSchema.parse(doc)]
  if (before.isActive !== true && before.email !== after.email)
    await refuseAddress(req, before.email, new Date())
}

/** Of somebody who is not written to and is deleted, nothing stays but that. */
export const refuseDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { email, isActive } = standingSchema.parse(doc)
  if (isActive !== true) await refuseAddress(req, email, new Date())
}
