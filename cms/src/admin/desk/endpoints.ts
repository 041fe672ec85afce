import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { orderKinds, orderSchema, publisherStateSchema } from '@avizier/shared/register-api'
import { hasRole } from '../../access/has-role.ts'
import { isStaff } from '../../access/is-staff.ts'
import { refuse } from '../../access/refuse.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { siteApi } from '../../publishers/addresses.ts'
import { loadDesk } from '../../publishers/load-desk.ts'
import { placeOrder } from '../../publishers/orders.ts'
import { forgetState, readStates } from '../../publishers/states.ts'
import { bodyOf, parse } from '../../register/requests.ts'
import type { DeskView } from './desk-view.ts'
import { deskView } from './the-desk.ts'

/** Why others do not see the desk; the page says it too. */
export const deskRefusal =
  'Doar webmasterul și administratorul lucrează cu site-ul public: reconstruire, versiuni, verificare.'

/** Who may look at the desk and give orders. */
export const worksAtDesk = (user: unknown): boolean => hasRole(user, 'webmaster', 'admin')

/** GET /api/site/desk → DeskView */
const desk: Endpoint = {
  path: siteApi.desk,
  method: 'get',
  handler: async (req) => {
    requireDesk(req)
    return Response.json(deskView(await loadDesk(req), new Date()) satisfies DeskView)
  },
}

const orderRequest = z.object({
  kind: z.enum(orderKinds),
  release: orderSchema.shape.release.default(null),
  reason: orderSchema.shape.reason.default(null),
})

/** POST /api/site/orders: a webmaster asks every publisher for a rebuild, for an older release, or for a comparison. */
const orders: Endpoint = {
  path: siteApi.orders,
  method: 'post',
  handler: async (req) => {
    const email = requireDesk(req)
    const { kind, release, reason } = parse(orderRequest, await bodyOf(req), 'order')
    const order = await inTransaction(req.payload, async (inside) => {
      if (kind === 'rollback') await requireRelease(inside, release)
      const asked = { kind, reason: reason?.trim() || null, by: email }
      return placeOrder(
        inside,
        { ...asked, release: kind === 'rollback' ? release : null },
        new Date(),
      )
    })
    return Response.json({ order }, { status: 201 })
  },
}

const forgetRequest = publisherStateSchema.pick({ publisher: true })

/** POST /api/site/forget: a publisher that is gone for good leaves the desk. */
const forget: Endpoint = {
  path: siteApi.forget,
  method: 'post',
  handler: async (req) => {
    requireDesk(req)
    const { publisher } = parse(forgetRequest, await bodyOf(req), 'forget')
    await inTransaction(req.payload, (inside) => forgetState(inside, publisher))
    return Response.json({ ok: true })
  },
}

export const deskEndpoints: Endpoint[] = [desk, orders, forget]

/** The e-mail address of the webmaster who asks. */
function requireDesk({ user }: PayloadRequest): string {
  if (!isStaff(user)) throw new APIError('Autentificați-vă.', 401)
  if (!worksAtDesk(user) || user?.collection !== 'users') refuse(deskRefusal)
  return user.email
}

async function requireRelease(req: PayloadRequest, release: string | null): Promise<void> {
  const states = await readStates(req)
  if (!states.some(({ state }) => state.releases.some(({ name }) => name === release)))
    throw new APIError(`Versiunea „${release}” nu mai este păstrată de niciun publicator.`, 400)
}
