import { plainDate } from '@avizier/shared/dates'
import { createLocalReq, type ServerProps } from 'payload'
import { accountById } from '../../sign-in/account.ts'
import { needsFactor, rolesThatNeedIt } from '../../sign-in/second-factor/requirement.ts'
import { factorOf } from '../../sign-in/second-factor/store.ts'
import { secondFactorAsked, secondFactorOff } from '../../workflow/settings.ts'
import { hasRole } from '../../access/has-role.ts'

/** On the first page, for those whom it concerns: the second factor that they have not set up, or that is asked of nobody. */
export const OwnNotice = async ({ payload, user }: ServerProps) => {
  if (!user || !hasRole(user, ...rolesThatNeedIt)) return null
  const req = await createLocalReq({}, payload)
  if (!(await secondFactorAsked(req)))
    return <p className="avizier-notice avizier-notice--urgent">{secondFactorOff}</p>
  const account = await accountById(req, String(user.id))
  if (!account || !needsFactor(account.roles, true) || (await factorOf(req, account.id)))
    return null
  const { routes, admin } = payload.config
  return (
    <p className="avizier-notice avizier-notice--urgent">
      Puneți codul de pe telefon în{' '}
      <a href={routes.admin + admin.routes.account}>contul dumneavoastră</a>
      {account.secondFactorDue !== null && ` până pe ${plainDate(account.secondFactorDue)}`}: rolul
      dumneavoastră îl cere la autentificare.
    </p>
  )
}
