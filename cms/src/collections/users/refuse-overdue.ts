import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../access/refuse.ts'
import { accountById, keepFactorDue } from '../../sign-in/account.ts'
import { withoutFactor } from '../../sign-in/second-factor/requirement.ts'
import { factorOf } from '../../sign-in/second-factor/store.ts'
import { secondFactorAsked } from '../../workflow/settings.ts'

/**
 * A session is not made longer past the day until which the second factor may wait: it ends within its eight hours. Where
 * it was opened before one was asked for, that day is counted from the first time that it is made longer.
 */
export const refuseOverdue: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation !== 'refresh' || !req.user) return
  const account = await accountById(req, String(req.user.id))
  if (!account || (await factorOf(req, account.id))) return
  const without = withoutFactor(account, await secondFactorAsked(req), new Date())
  if (without.may === 'set it up')
    refuse('Puneți întâi codul de pe telefon: autentificați-vă din nou.')
  if (without.may === 'enter until' && account.secondFactorDue === null)
    await keepFactorDue(req, account, without.due)
}
