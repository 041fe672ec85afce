import type { CollectionBeforeDeleteHook } from 'payload'
import { refuse } from '../../access/refuse.ts'
import type { Redirect } from '../../addresses/leads-on.ts'
import { isLastStepTo, refusals } from './validate-addresses.ts'

/** A redirect that others lead to cannot be deleted. */
export const keepLastStep: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const redirect = await req.payload.db.findOne<Redirect>({
    collection: 'redirects',
    where: { id: { equals: id } },
    req,
  })
  if (redirect && (await isLastStepTo(req, redirect.from))) refuse(refusals.ledTo)
}
