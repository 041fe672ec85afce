import type { AdminViewServerProps } from 'payload'
import { SignInScreen } from './frame.tsx'
import { ForgottenForm } from './forgotten-form.tsx'

/** `/forgot`: asks for the address, and says the same whoever asks. */
export const ForgottenView = ({ initPageResult }: AdminViewServerProps) => {
  const { user, payload } = initPageResult.req
  const { admin, api } = payload.config.routes
  const { account, login } = payload.config.admin.routes
  return (
    <SignInScreen title="Parolă uitată">
      {user ? (
        <p>
          Sunteți autentificat: dacă vă știți parola, o schimbați în{' '}
          <a href={admin + account}>contul dumneavoastră</a>.
        </p>
      ) : (
        <ForgottenForm api={api} login={admin + login} />
      )}
    </SignInScreen>
  )
}
