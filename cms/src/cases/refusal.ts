import type { Actor } from '../access/actor.ts'
import type { DeskRules } from '../workflow/refusal.ts'
import { caseActNames, type CaseActName } from './acts.ts'
import { hasAct } from './kinds.ts'
import type { CaseFacts, Standing } from './standing.ts'
import { table, unmet } from './table.ts'

/** Why something is not done, and whether that is because of who asks. */
export interface CaseRefusal {
  sentence: string
  isOfPerson: boolean
}

const ofPerson = (sentence: string): CaseRefusal => ({ sentence, isOfPerson: true })
const ofCase = (sentence: string): CaseRefusal => ({ sentence, isOfPerson: false })

const roleRefusal = 'Rolul dumneavoastră nu permite acest act.'
const erased = 'Datele persoanei au fost șterse: nu mai este nimic de făcut aici.'
const ofOtherKind = 'La acest fel de solicitare, venită pe această cale, actul nu există.'
const ownAnswer = 'Ați scris răspunsul sau l-ați trimis spre aprobare: îl aprobă altcineva.'

/** The only place that says no: why this person cannot do this to what stands so; null where they can. */
export function refusalOf(
  actor: Pick<Actor, 'id' | 'roles'>,
  act: CaseActName,
  facts: CaseFacts,
  standing: Standing,
  rules: DeskRules,
): CaseRefusal | null {
  const { roles, needs, keepsWritersAway = false } = table[act]
  if (!actor.roles.some((role) => roles.includes(role))) return ofPerson(roleRefusal)
  if (standing.isErased) return ofCase(erased)
  if (!hasAct(facts.kind, facts.channel, act)) return ofCase(ofOtherKind)
  for (const need of needs) {
    const sentence = unmet(need, standing, facts)
    // Where nobody looks a second time, whoever decides sends what was written.
    const isLetPass = need === 'approved' && maySendAlone(actor, standing, rules)
    if (sentence !== null && !isLetPass) return ofCase(sentence)
  }
  const isOwn = keepsWritersAway && standing.draft.writers.includes(actor.id)
  return isOwn && rules.fourEyes ? ofPerson(ownAnswer) : null
}

const maySendAlone = (
  { roles }: Pick<Actor, 'roles'>,
  { draft }: Standing,
  { fourEyes }: DeskRules,
): boolean =>
  !fourEyes && draft.state !== 'none' && table.approve.roles.some((role) => roles.includes(role))

/** All that this person may do to it now. */
export const offeredActs = (
  actor: Pick<Actor, 'id' | 'roles'>,
  facts: CaseFacts,
  standing: Standing,
  rules: DeskRules,
): CaseActName[] =>
  caseActNames.filter((act) => refusalOf(actor, act, facts, standing, rules) === null)
