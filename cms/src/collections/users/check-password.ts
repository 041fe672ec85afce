import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { usersSlug } from '../../access/actor.ts'
import { isPasswordOf } from '../../sign-in/password-hash.ts'
import { passwordFault } from '../../sign-in/password-rule.ts'
import { throttled } from '../../sign-in/throttled.ts'

/** Beside the new password in the form; never stored. */
export const ownPasswordField = 'ownPassword'

const text = z.string().catch('')
const dataSchema = z.looseObject({ email: text, name: text, [ownPasswordField]: text })

/**
 * Refuses a password that is easy to guess, at each door that sets one, and lets nobody change one, their own or
 * another's, by an open session alone: whoever does says their own password.
 */
export const checkPassword: CollectionBeforeOperationHook = async (hook) => {
  const { operation, overrideAccess, req } = hook
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const { data, id } = hook.args as { data?: Record<string, unknown>; id?: string }
  if (data?.password === undefined || data.password === null) return
  const given = dataSchema.parse(data)
  if (operation === 'update' && !overrideAccess) await requireOwnPassword(req, given.ownPassword)
  const owner = id === undefined ? undefined : await findAccount(req, id)
  const own = [given.email, given.name, owner?.email ?? '', owner?.name ?? '']
  const fault = passwordFault(data.password, own)
  if (fault) throw beside(req, 'password', fault)
}

async function requireOwnPassword(req: PayloadRequest, password: string): Promise<void> {
  const me = req.user && (await findAccount(req, String(req.user.id)))
  if (!me) throw beside(req, ownPasswordField, 'Autentificați-vă din nou.')
  if (password === '')
    throw beside(req, ownPasswordField, 'Scrieți parola cu care v-ați autentificat.')
  await throttled(req, me.email, async () => {
    if (await isPasswordOf(me, password)) return
    throw beside(req, ownPasswordField, 'Nu este parola cu care v-ați autentificat.')
  })
}

const accountSchema = z.object({
  email: z.string(),
  name: text,
  hash: z.unknown(),
  salt: z.unknown(),
})

async function findAccount(req: PayloadRequest, id: string) {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne({ collection: usersSlug, where, req })
  return row ? accountSchema.parse(row) : undefined
}

const beside = (req: PayloadRequest, path: string, message: string) =>
  new ValidationError(
    { collection: usersSlug, errors: [{ path, message, label: labels[path] ?? path }], req },
    req.t,
  )

/** What the form calls them, for the notice at its edge. */
const labels: Record<string, string> = {
  password: 'Parola nouă',
  [ownPasswordField]: 'Parola dumneavoastră de acum',
}
