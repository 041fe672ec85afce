import type { Actor } from '../access/actor.ts'
import type { ActName } from './acts.ts'
import { isOnSite, type Standing } from './standing.ts'
import { nextSteps, table, type KeptAway, type Need, type Row } from './table.ts'

/** The rules that an office has set for itself. */
export interface DeskRules {
  fourEyes: boolean
}

/** What an act is about: the newest text, or what is public below it; undefined where that is not settled yet. */
export type About = 'newest' | 'public' | undefined

/** The reason why `actor` may not do `act` to such a text, a sentence in Romanian; null where it is allowed. */
export function refusalOf(
  actor: Actor,
  act: ActName,
  standing: Standing,
  rules: DeskRules,
  about?: About,
): string | null {
  const row = table[act]
  if (standing.isTrashed) return 'Documentul este la coș: restaurați-l întâi de acolo.'
  if (!actor.roles.some((role) => row.roles.includes(role))) return roleRefusals[act]
  if (standing.wasPublic && isOfDepartment(actor))
    return 'Documentul a fost publicat, iar compartimentul îl poate doar citi. Trimiteți modificările Biroului Mass-media.'
  if (row.needs && !needs[row.needs].isMet(standing)) return needs[row.needs].refusal
  if (row.orOfPublic && standing.isLive && about !== 'newest') return null
  if (!startsHere(row, standing, rules)) return stateRefusals[act]
  if (rules.fourEyes && row.keepsAway && keptAway[row.keepsAway](actor.id, standing))
    return fourEyesRefusals[row.keepsAway]
  return null
}

/** The one step that leads on from here for this person; null where it is another's turn, or nobody's. */
export const nextStep = (actor: Actor, standing: Standing, rules: DeskRules): ActName | null =>
  nextSteps[standing.state].find((act) => refusalOf(actor, act, standing, rules) === null) ?? null

/** True for people who work for a department and not in the office too. */
const isOfDepartment = ({ roles }: Actor): boolean =>
  !roles.some((role) => role === 'contributor' || role === 'editor' || role === 'chief')

const startsHere = ({ from, alsoAlone = [] }: Row, { state }: Standing, rules: DeskRules) =>
  from.includes(state) || (!rules.fourEyes && alsoAlone.includes(state))

const needs: Record<Need, { isMet: (standing: Standing) => boolean; refusal: string }> = {
  isOnSite: { isMet: isOnSite, refusal: 'Documentul nu este public.' },
  owesReview: {
    isMet: ({ owesReview }) => owesReview,
    refusal: 'Documentul nu are o verificare restantă.',
  },
  hasPlan: {
    isMet: ({ scheduledFor }) => scheduledFor !== null,
    refusal: 'Documentul nu este programat.',
  },
  hasNoPlan: {
    isMet: ({ scheduledFor }) => scheduledFor === null,
    refusal: 'Documentul este deja programat: anulați întâi programarea, apoi alegeți alta.',
  },
}

const keptAway: Record<KeptAway, (id: string, standing: Standing) => boolean> = {
  submitter: (id, { submittedBy }) => submittedBy === id,
  writers: (id, { involved }) => involved.includes(id),
  hasty: (id, { urgentBy, involved }) => urgentBy === id || involved.includes(id),
}

const fourEyesRefusals: Record<KeptAway, string> = {
  submitter:
    'Dumneavoastră ați trimis textul spre verificare: îl publică sau îl programează altcineva.',
  writers:
    'Ați scris sau ați trimis chiar dumneavoastră acest text: îl aprobă altcineva, editor sau șef de birou.',
  hasty:
    'Ați scris sau ați publicat chiar dumneavoastră acest text: verificarea restantă o face altcineva.',
}

const reader = 'Rolul dumneavoastră permite doar citirea documentelor.'
const deciders = (what: string) => `Doar editorii și șeful biroului ${what}.`

const roleRefusals: Record<ActName, string> = {
  edit: reader,
  submit: reader,
  return: deciders('returnează un text'),
  approve: deciders('aprobă un text'),
  schedule: deciders('programează o publicare'),
  unschedule: deciders('anulează o programare'),
  publish: deciders('publică'),
  'publish-urgently': 'Doar șeful biroului publică de urgență, fără verificare.',
  'approve-afterwards': deciders('fac verificarea restantă'),
  withdraw: deciders('retrag un document publicat'),
  reinstate: deciders('repun pe site un document retras'),
}

const stateRefusals: Record<ActName, string> = {
  edit: 'Documentul nu se poate modifica acum.',
  submit: 'Se trimite spre verificare o ciornă sau un text returnat.',
  return: 'Se returnează doar un text trimis spre verificare sau aprobat.',
  approve: 'Se aprobă doar un text trimis spre verificare.',
  schedule: 'Se programează publicarea unui text aprobat sau retragerea unuia publicat.',
  unschedule: 'Documentul nu este programat.',
  publish:
    'Se publică doar un text aprobat de altcineva: trimiteți-l întâi spre verificare. De urgență publică singur doar șeful biroului, cu un motiv scris.',
  'publish-urgently': 'Textul este deja public.',
  'approve-afterwards': 'Documentul nu are o verificare restantă.',
  withdraw: 'Documentul nu este public.',
  reinstate: 'Se repune pe site doar un document retras, al cărui text nu a mai fost schimbat.',
}
