import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { sitePanelPath } from '../../publishers/addresses.ts'
import { loadPanel } from '../../publishers/load-panel.ts'
import { Panel } from './panel.tsx'
import { panelRefusal, worksAtPanel } from './endpoints.ts'
import { panelView } from './the-panel.ts'

/** „Site-ul public”: the site panel. */
export const SitePanel = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  // Payload guards its own views only.
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(admin + sitePanelPath)}`)
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      user={user}
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1>Site-ul public</h1>
        {worksAtPanel(user) ? (
          <Panel initial={panelView(await loadPanel(req), new Date())} />
        ) : (
          <p className="avizier-urgent">{panelRefusal}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
