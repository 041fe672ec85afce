import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor.ts'
import { faulty } from '../requests/of-people.ts'
import { accountById, type Account } from './account.ts'
import { isPasswordOf } from './password-hash.ts'
import { maxPasswordLength } from './password-rule.ts'
import { throttled } from './throttled.ts'

/** The account of whoever asks; 401 for everybody else. */
export async function ownAccount(req: PayloadRequest): Promise<Account> {
  const id = actorOf(req.user)?.id
  const account = id === undefined ? null : await accountById(req, id)
  if (!account) throw new APIError('Autentificați-vă.', 401)
  return account
}

export const passwordText = z.string().max(maxPasswordLength).catch('')

/** Lets nobody go on by an open session alone: whoever asks says their own password. `path` is where the form shows it. */
export async function requireOwnPassword(
  req: PayloadRequest,
  account: Account,
  password: string,
  path: string,
): Promise<void> {
  if (password === '')
    throw faulty([{ path, message: 'Scrieți parola cu care v-ați autentificat.' }])
  await throttled(req, account.email, async () => {
    if (await isPasswordOf(account, password)) return
    throw faulty([{ path, message: 'Nu este parola cu care v-ați autentificat.' }])
  })
}
