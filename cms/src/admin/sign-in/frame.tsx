import { MinimalTemplate } from '@payloadcms/next/templates'
import type { ReactNode } from 'react'
import { Logo } from '../brand.tsx'

/** A screen before the session: the newsroom's name, a heading, and what is to be done. */
export const SignInFrame = ({ title, children }: { title: string; children: ReactNode }) => (
  <MinimalTemplate className="login">
    <SignInScreen title={title}>{children}</SignInScreen>
  </MinimalTemplate>
)

/** The same in a frame that Payload has drawn already. */
export const SignInScreen = ({ title, children }: { title: string; children: ReactNode }) => (
  <main className="avizier-sign-in">
    <Logo />
    <h1>{title}</h1>
    {children}
  </main>
)
