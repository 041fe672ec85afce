import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { InitPageResult, PayloadRequest, TypedUser } from 'payload'
import type { ReactNode } from 'react'

interface OwnViewProps {
  page: InitPageResult
  user: TypedUser
  className?: string
  children: ReactNode
}

/** The frame of a view that is ours: Payload's bar and menu around it. */
export const OwnView = ({ page, user, className, children }: OwnViewProps) => {
  const { req, permissions, visibleEntities } = page
  const { payload, i18n } = req
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      user={user}
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <Gutter {...(className && { className })}>{children}</Gutter>
    </DefaultTemplate>
  )
}

/** Who looks at `path`, below the admin; whoever has not signed in does that first. Payload guards its own views only. */
export function signedIn({ user, payload }: PayloadRequest, path: string): TypedUser {
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(admin + path)}`)
  return user
}
