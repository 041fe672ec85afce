import type { AdminViewServerProps } from 'payload'
import { sitePanelPath } from '../../publishers/addresses.ts'
import { loadPanel } from '../../publishers/load-panel.ts'
import { OwnView, signedIn } from '../own-view.tsx'
import { Panel } from './panel.tsx'
import { panelRefusal, worksAtPanel } from './endpoints.ts'
import { panelView } from './the-panel.ts'

/** „Site-ul public”: the site panel. */
export const SitePanel = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, sitePanelPath)
  return (
    <OwnView page={initPageResult} user={user}>
      <h1>Site-ul public</h1>
      {worksAtPanel(user) ? (
        <Panel initial={panelView(await loadPanel(req), new Date())} />
      ) : (
        <p className="avizier-urgent">{panelRefusal}</p>
      )}
    </OwnView>
  )
}
