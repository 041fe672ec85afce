import type { PayloadRequest } from 'payload'
import { arriving, type KnownEntry } from './arrive.ts'
import { keepArriving, notKept, toldSince } from './cuttings-store.ts'
import type { MonitoringRule } from './matching/rule.ts'
import { allRules } from './rules-store.ts'
import type { Source } from './sources-store.ts'
import type { Told } from './stories/find-story.ts'
import type { LookedFor } from './uptake/find-uptake.ts'
import { recentReleases } from './uptake/recent-releases.ts'

/** What articles are looked through for. */
export interface LookedForFacts {
  rules: readonly MonitoringRule[]
  releases: readonly LookedFor[]
  told: Told[]
}

/** All rules, the releases of late, and the stories that are known. */
export const lookedForAt = async (req: PayloadRequest, now: Date): Promise<LookedForFacts> => ({
  rules: await allRules(req),
  releases: await recentReleases(req, now),
  told: await toldSince(req, now),
})

interface Keeping {
  source: Pick<Source, 'id' | 'name' | 'medium' | 'keepsAll'>
  facts: LookedForFacts
  now: Date
}

/** Keeps what of some entries is to be seen and is not kept yet. Returns how many. `req` is in a transaction. */
export async function keepEntries(
  req: PayloadRequest,
  some: readonly KnownEntry[],
  { source, facts: { rules, releases, told }, now }: Keeping,
): Promise<number> {
  const found = arriving(await notKept(req, some), { source, rules, releases })
  await keepArriving(req, found, { source, now, told })
  return found.length
}
