import type { AdminViewServerProps } from 'payload'
import { SignInFrame } from './frame.tsx'
import { SetPassword } from './set-password-form.tsx'

/** `/parola#TOKEN`: a link for a password. Open to everybody, for the link is all the right there is. */
export const SetPasswordView = ({ initPageResult }: AdminViewServerProps) => {
  const { admin, api } = initPageResult.req.payload.config.routes
  return (
    <SignInFrame title="Alegeți o parolă">
      <SetPassword admin={admin} api={api} />
    </SignInFrame>
  )
}
