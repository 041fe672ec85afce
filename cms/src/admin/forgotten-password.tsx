import type { AdminViewServerProps } from 'payload'
import { forgottenSentence } from '../collections/users/refuse-forgotten.ts'

/** Who gives a new password to somebody who forgot theirs: no e-mail leaves the newsroom. */
export const ForgottenPassword = ({ initPageResult }: AdminViewServerProps) => {
  const { user, payload } = initPageResult.req
  const { admin: adminRoute } = payload.config.routes
  const { account, login } = payload.config.admin.routes
  return (
    <div className="avizier-forgotten">
      <h1>Parolă uitată</h1>
      <p>{forgottenSentence}</p>
      {user ? (
        <p>
          Sunteți autentificat: dacă vă știți parola, o schimbați în{' '}
          <a href={adminRoute + account}>contul dumneavoastră</a>.
        </p>
      ) : (
        <p>
          <a href={adminRoute + login}>Înapoi la autentificare</a>
        </p>
      )}
    </div>
  )
}
