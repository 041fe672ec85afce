import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { orderKinds, orderSchema, publisherStateSchema } from '@avizier/shared/register-api'
import { personOf } from '../../access/person-of.ts'
import { hasRole } from '../../access/has-role.ts'
import { refuse } from '../../access/refuse.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { siteApi } from '../../publishers/addresses.ts'
import { loadPanel } from '../../publishers/load-panel.ts'
import { placeOrder } from '../../publishers/orders.ts'
import { forgetState, readStates } from '../../publishers/states.ts'
import { bodyOf } from '../../requests/body-of.ts'
import { readProgram } from '../../requests/of-programs.ts'
import type { PanelView } from './panel-view.ts'
import { panelView } from './the-panel.ts'

/** Why others do not see the panel; the page says it too. */
export const panelRefusal =
  'Doar webmasterul și administratorul lucrează cu site-ul public: reconstruire, versiuni, verificare.'

/** Who may look at the panel and give orders. */
export const worksAtPanel = (user: unknown): boolean => hasRole(user, 'webmaster', 'admin')

/** GET /api/site/panel → PanelView */
const panel: Endpoint = {
  path: siteApi.panel,
  method: 'get',
  handler: async (req) => {
    requirePanel(req)
    return Response.json(panelView(await loadPanel(req), new Date()) satisfies PanelView)
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
    const email = requirePanel(req)
    const { kind, release, reason } = readProgram(orderRequest, await bodyOf(req), 'order')
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

/** POST /api/site/forget: a publisher that is gone for good leaves the panel. */
const forget: Endpoint = {
  path: siteApi.forget,
  method: 'post',
  handler: async (req) => {
    requirePanel(req)
    const { publisher } = readProgram(forgetRequest, await bodyOf(req), 'forget')
    await inTransaction(req.payload, (inside) => forgetState(inside, publisher))
    return Response.json({ ok: true })
  },
}

export const panelEndpoints: Endpoint[] = [panel, orders, forget]

/** The e-mail address of the webmaster who asks. */
function requirePanel({ user }: PayloadRequest): string {
  personOf({ user })
  if (!worksAtPanel(user) || user?.collection !== 'users') refuse(panelRefusal)
  return user.email
}

async function requireRelease(req: PayloadRequest, release: string | null): Promise<void> {
  const states = await readStates(req)
  if (!states.some(({ state }) => state.releases.some(({ name }) => name === release)))
    throw new APIError(`Versiunea „${release}” nu mai este păstrată de niciun publicator.`, 400)
}
