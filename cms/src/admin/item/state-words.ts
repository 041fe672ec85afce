import { whenIn } from '../when.ts'
import type { ActName } from '../../workflow/acts.ts'
import { isDeskAct, type Desk, type DeskAct, type DeskState } from './desk-answer.ts'

/** How the dot before the word is drawn: at rest, waiting for somebody, public or on its way there, in need of care. */
export type StateTone = 'rest' | 'wait' | 'go' | 'stop'

export interface StateWords {
  word: string
  tone: StateTone
  /** What is to be known beside the word, each a few words. */
  remarks: string[]
}

const states: Record<DeskState, { word: string; tone: StateTone; act: ActName | null }> = {
  draft: { word: 'ciornă', tone: 'rest', act: null },
  submitted: { word: 'trimis spre verificare', tone: 'wait', act: 'submit' },
  returned: { word: 'returnat', tone: 'stop', act: 'return' },
  approved: { word: 'aprobat', tone: 'go', act: 'approve' },
  scheduled: { word: 'programat', tone: 'go', act: 'schedule' },
  published: { word: 'publicat', tone: 'go', act: 'publish' },
  corrected: { word: 'publicat, cu rectificare', tone: 'go', act: 'publish' },
  withdrawn: { word: 'retras', tone: 'stop', act: 'withdraw' },
}

/** How a document stands, in the words of its bar. */
export function stateWords(desk: Desk, now: Date): StateWords {
  const { state, isLive, scheduledFor } = desk
  const { word, tone } = states[state]
  const isNewerThanPublic = isLive && state !== 'published' && state !== 'corrected'
  return {
    word,
    tone,
    remarks: [
      ...(scheduledFor
        ? [`${purposes[scheduledFor.purpose]} ${whenIn(scheduledFor.at, now)}`]
        : []),
      ...lastWords(desk, now),
      ...(isNewerThanPublic ? ['pe site rămâne forma publicată'] : []),
    ],
  }
}

const purposes = { publish: 'apare', withdraw: 'pleacă de pe site' }

/** Who did what last, and what was said with it: „de Ana Pop, azi, la 09:48: „lipsește termenul””. */
function lastWords({ last, state }: Desk, now: Date): string[] {
  if (!last) return []
  const { act, at, by, note } = last
  const verb = act === states[state].act ? '' : `${verbs[act]} `
  const who = by ? `de ${by.name}` : 'de la sine'
  return [`${verb}${who}, ${whenIn(at, now)}${note ? `: „${note}”` : ''}`]
}

const verbs: Record<ActName, string> = {
  edit: 'scris',
  submit: 'trimis',
  return: 'returnat',
  approve: 'aprobat',
  schedule: 'programat',
  unschedule: 'programare anulată',
  publish: 'publicat',
  'publish-urgently': 'publicat de urgență',
  'approve-afterwards': 'verificat',
  withdraw: 'retras',
  reinstate: 'repus pe site',
}

/** What a button says; „…” where it asks something first. */
export const actWords: Record<DeskAct, string> = {
  submit: 'Trimiteți spre verificare…',
  return: 'Returnați…',
  approve: 'Aprobați…',
  publish: 'Publicați…',
  'publish-urgently': 'Publicare urgentă…',
  'approve-afterwards': 'Aprobați ce s-a publicat…',
  schedule: 'Programați…',
  unschedule: 'Renunțați la programare…',
  withdraw: 'Retrageți de pe site…',
  reinstate: 'Puneți la loc pe site…',
}

/** What is said when it was done. */
export const doneWords: Record<DeskAct, string> = {
  submit: 'Trimis spre verificare.',
  return: 'Returnat: cine a scris este anunțat.',
  approve: 'Aprobat.',
  publish: 'Publicat: apare pe site în câteva secunde.',
  'publish-urgently': 'Publicat urgent. Verificarea rămâne restantă.',
  'approve-afterwards': 'Aprobat. Verificarea nu mai este restantă.',
  schedule: 'Programat.',
  unschedule: 'Programarea a fost anulată.',
  withdraw: 'Retras: pleacă de pe site în câteva secunde.',
  reinstate: 'Pus la loc: apare pe site în câteva secunde.',
}

/** What is public or kept from it by these: told apart from the rest. */
export const urgentActs: ReadonlySet<DeskAct> = new Set(['publish-urgently', 'withdraw'])

/** The step that a text which stands so waits for, whoever takes it. */
const awaited: Record<DeskState, DeskAct | null> = {
  draft: 'submit',
  returned: 'submit',
  submitted: 'approve',
  approved: 'publish',
  scheduled: null,
  published: null,
  corrected: null,
  withdrawn: null,
}

/** Of what may not be done, only this is told: what somebody would look for in such a state. */
const lookedFor: Record<DeskState, readonly DeskAct[]> = {
  draft: ['submit', 'publish', 'publish-urgently', 'withdraw'],
  submitted: ['approve', 'return', 'publish', 'publish-urgently', 'withdraw'],
  returned: ['submit', 'publish', 'publish-urgently', 'withdraw'],
  approved: ['publish', 'schedule', 'return', 'publish-urgently', 'withdraw'],
  scheduled: ['publish', 'unschedule'],
  published: ['withdraw', 'schedule'],
  corrected: ['withdraw', 'schedule'],
  withdrawn: ['reinstate', 'submit'],
}

/** The acts as the bar shows them. */
export interface Offered {
  /** The one next step; null where there is none for this person. */
  main: DeskAct | null
  /** A second button beside it, where a text waits for a decision. */
  beside: DeskAct | null
  others: DeskAct[]
  /** What this person may not do, each with its sentence. */
  refused: { act: DeskAct; refusal: string }[]
  /** Why the step that the text waits for is not this person's; null where there is a step. */
  sentence: string | null
  /** This person may publish alone, with a reason. */
  isUrgencyOpen: boolean
}

/** Sorts what may and may not be done with a document. */
export function offeredBy({ acts, next, isLive, owesReview, state }: Desk): Offered {
  const offered = acts.flatMap(({ act, refusal }) => (isDeskAct(act) ? [{ act, refusal }] : []))
  const open = offered.filter(({ refusal }) => refusal === null).map(({ act }) => act)
  const main = open.find((act) => act === next) ?? null
  const beside = main === 'approve' && open.includes('return') ? 'return' : null
  const waitsFor = owesReview ? 'approve-afterwards' : awaited[state]
  const told = lookedFor[state].filter((act) => act !== 'withdraw' || isLive)
  const asked = owesReview ? [...told, 'approve-afterwards'] : told
  const refused = offered.flatMap(({ act, refusal }) =>
    refusal === null || !asked.includes(act) ? [] : [{ act, refusal }],
  )
  const sentence =
    main === null ? (refused.find(({ act }) => act === waitsFor)?.refusal ?? null) : null
  return {
    ...{ main, beside, refused, sentence },
    others: open.filter((act) => act !== main && act !== beside),
    isUrgencyOpen: open.includes('publish-urgently'),
  }
}
