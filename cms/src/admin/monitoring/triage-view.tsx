import type { AdminViewServerProps } from 'payload'
import { monitoringRefusals, watchesPress } from '../../monitoring/access.ts'
import { triagePath } from '../../monitoring/addresses.ts'
import { OwnView, signedIn } from '../own-view.tsx'
import { loadTriage } from './load-triage.ts'
import { MonitoringWays } from './monitoring-ways.tsx'
import { TriageList } from './triage.tsx'

/** `/monitorizare`: what the press wrote and nobody has looked at. */
export const TriageView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, triagePath)
  return (
    <OwnView page={initPageResult} user={user} className="avizier-monitoring">
      <h1>Monitorizarea presei</h1>
      {watchesPress(user) ? (
        <>
          <MonitoringWays admin={req.payload.config.routes.admin} here={triagePath} />
          <TriageList facts={await loadTriage(req, new Date())} />
        </>
      ) : (
        <p className="avizier-urgent">{monitoringRefusals.read}</p>
      )}
    </OwnView>
  )
}
