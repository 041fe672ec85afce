import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { deskPath } from '../../publishers/addresses.ts'
import { loadDesk } from '../../publishers/load-desk.ts'
import { Desk } from './desk.tsx'
import { deskRefusal, worksAtDesk } from './endpoints.ts'
import { deskView } from './the-desk.ts'

/** „Site-ul public”: the webmaster's desk. */
export const SiteDesk = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  // Payload guards its own views only.
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(admin + deskPath)}`)
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1>Site-ul public</h1>
        {worksAtDesk(user) ? (
          <Desk initial={deskView(await loadDesk(req), new Date())} />
        ) : (
          <p className="avizier-urgent">{deskRefusal}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
