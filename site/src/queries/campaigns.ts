import { addDays, dayOf, startOfDay } from '@avizier/shared/dates'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { documentsIn, type Authored } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'

export type CampaignState = 'coming' | 'running' | 'over'
type Period = Pick<Snapshot<'campaigns'>, 'startsOn' | 'endsOn'>
export type LiveCampaign = Extract<Authored, { collection: 'campaigns' }>

/** Where a campaign stands on the day of `reader.asOf`; its last day is still part of it. */
export function campaignState(reader: Reader, { startsOn, endsOn }: Period): CampaignState {
  reader.changesAt(startOfDay(startsOn))
  if (endsOn) reader.changesAt(startOfDay(addDays(endsOn, 1)))
  const today = dayOf(reader.asOf)
  if (endsOn && endsOn < today) return 'over'
  return startsOn > today ? 'coming' : 'running'
}

/** The campaigns that run today, the soonest to end first. */
export const runningCampaigns = (reader: Reader): LiveCampaign[] =>
  documentsIn(reader, 'campaigns', lists.byEnd('campaigns'), {
    from: dayOf(reader.asOf),
    order: 'oldest-first',
  }).filter(({ snapshot }) => campaignState(reader, snapshot) === 'running')
