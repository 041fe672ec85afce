import { redirect } from 'next/navigation.js'
import { getSafeRedirect } from 'payload/shared'
import type { AdminViewServerProps } from 'payload'
import { SignInScreen } from './frame.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** `/login`: Payload's knows no code. */
export const SignInView = ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { user, payload } = initPageResult.req
  const { admin, api } = payload.config.routes
  const asked = searchParams?.redirect
  const leadsTo = getSafeRedirect({ fallbackTo: admin, redirectTo: asked ?? '' })
  if (user) redirect(leadsTo)
  return (
    <SignInScreen title="Autentificare">
      {searchParams?.parola === 'noua' && (
        <p role="status" className="avizier-notice">
          Parola este pusă. Autentificați-vă cu ea.
        </p>
      )}
      <SignInForm
        admin={admin}
        api={api}
        leadsTo={leadsTo}
        forgotten={admin + payload.config.admin.routes.forgot}
      />
    </SignInScreen>
  )
}
