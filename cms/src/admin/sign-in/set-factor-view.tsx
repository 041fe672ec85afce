import type { AdminViewServerProps } from 'payload'
import { SignInFrame } from './frame.tsx'
import { SetFactor } from './set-factor.tsx'

/** `/cod-telefon#TOKEN`: a sign-in stopped here, for the roles of the account ask for a second factor. */
export const SetFactorView = ({ initPageResult }: AdminViewServerProps) => {
  const { admin, api } = initPageResult.req.payload.config.routes
  return (
    <SignInFrame title="Codul de pe telefon">
      <SetFactor admin={admin} api={api} />
    </SignInFrame>
  )
}
