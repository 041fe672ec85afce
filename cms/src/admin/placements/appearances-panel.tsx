import { count } from '@avizier/shared/numbers'
import type { UIFieldServerProps } from 'payload'
import { confirmsPlacements, seesPlacements } from '../../placements/access.ts'
import { appearancesSlug } from '../../placements/slugs.ts'
import { slotWords } from '../../placements/slot-words.ts'
import { refusalInState, standingOf } from '../../placements/standing.ts'
import { appearancesWhere, ofPlacement } from '../../placements/store.ts'
import { ConfirmAll } from './confirm-all.tsx'
import { Standing } from './standing.tsx'

/** On the form of a placement: its appearances, as it was saved. */
export const AppearancesPanel = async ({ id, req }: UIFieldServerProps) => {
  if (id === undefined || !seesPlacements(req.user)) return null
  const now = new Date()
  const all = await appearancesWhere(req, ofPlacement(String(id)))
  const list = `${req.payload.config.routes.admin}/collections/${appearancesSlug}`
  const isOpen = all.some((each) => refusalInState('confirm', each, now) === null)
  return (
    <section className="avizier-panel avizier-panel--in-form avizier-appearances">
      <h2>{count(all.length, 'O apariție', 'apariții')}</h2>
      {isOpen && confirmsPlacements(req.user) && <ConfirmAll id={String(id)} />}
      <ul>
        {all.map((each) => (
          <li key={each.id}>
            <a href={`${list}/${each.id}`}>{slotWords(each)}</a>
            <Standing standing={standingOf(each, now)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
