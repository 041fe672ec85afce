import { hourMs } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { shownFile, type ShownFile } from '../private-files/shown-file.ts'
import { namesOf } from '../../access/people.ts'
import { refusalOfPerson, seesPlacements } from '../../placements/access.ts'
import { campaignTitles } from '../../placements/load-report.ts'
import type { Slot } from '../../placements/series.ts'
import { isWholeDays } from '../../placements/slot-words.ts'
import { appearancesSlug, placementsSlug } from '../../placements/slugs.ts'
import { appearanceActs, refusalInState, type AppearanceAct } from '../../placements/standing.ts'
import {
  actsOn,
  findAppearance,
  proofsOf,
  type Done,
  type StoredAppearance,
} from '../../placements/store.ts'

export interface ShownAppearance {
  appearance: StoredAppearance
  campaign: { title: string; href: string } | null
  placementHref: string
  responsible: string | null
  history: readonly ShownAct[]
  /** What whoever looks may do with it as it stands. */
  offered: readonly AppearanceAct[]
}

export interface ShownAct extends Pick<Done, 'id' | 'act' | 'at' | 'words'> {
  by: string | null
  files: readonly ShownFile[]
}

/** An appearance with all that its page shows; null where there is none, or whoever asks may not read it. */
export async function loadAppearance(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<ShownAppearance | null> {
  const appearance = seesPlacements(req.user) ? await findAppearance(req, id) : null
  if (!appearance) return null
  const { admin } = req.payload.config.routes
  const acts = await actsOn(req, id)
  const proofs = await proofsOf(req, id)
  const { campaign, responsible, placement } = appearance
  const people = await namesOf(
    req,
    [responsible, ...acts.map(({ by }) => by)].filter((person) => person !== null),
  )
  const nameOf = (person: string | null) => (person === null ? null : (people.get(person) ?? null))
  const named = campaign === null ? null : (await campaignTitles(req, [appearance])).get(campaign)
  return {
    appearance,
    campaign: named
      ? { title: named.title, href: `${admin}/collections/campaigns/${named.id}` }
      : null,
    placementHref: `${admin}/collections/${placementsSlug}/${placement}`,
    responsible: nameOf(responsible),
    history: acts.map(({ by, ...act }) => ({
      ...act,
      by: nameOf(by),
      files: proofs
        .filter((proof) => proof.act === act.id)
        .map((proof) => shownFile(req, `${appearancesSlug}/${id}`, proof)),
    })),
    offered: offeredTo(req.user, appearance, now),
  }
}

/** The acts that fit how it stands and who looks. */
const offeredTo = (user: unknown, appearance: StoredAppearance, now: Date): AppearanceAct[] =>
  appearanceActs.filter(
    (act) =>
      refusalOfPerson(user, act, appearance) === null &&
      refusalInState(act, appearance, now) === null,
  )

/** When it most likely appeared: at its hour, or at noon of its day where any hour would do, but not in time to come. */
export const likelyTime = (slot: Slot, now: Date): string =>
  new Date(
    Math.min(
      isWholeDays(slot) ? Date.parse(slot.startsAt) + 12 * hourMs : Date.parse(slot.startsAt),
      now.getTime(),
    ),
  ).toISOString()
