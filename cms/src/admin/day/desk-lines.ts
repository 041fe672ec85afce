import type { Actor } from '../../access/actor.ts'
import type { Act } from '../../workflow/acts.ts'
import { refusalOf, type DeskRules } from '../../workflow/refusal.ts'
import type { Standing } from '../../workflow/standing.ts'
import { ago, whenIn } from '../when.ts'
import type { Line } from './line.ts'

/** A text that is on its way through the office. */
export interface DeskItem {
  key: string
  title: string
  href: string
  kind: string
  department: string | null
  standing: Standing
  /** The act that brought it where it is, and its words. */
  lastAct: Pick<Act, 'act' | 'by' | 'at' | 'note'> | null
  updatedAt: string
}

/** Whoever looks, by the rules of the office. */
export interface Looking {
  actor: Actor
  rules: DeskRules
  /** By the ids of people; none is known to a department. */
  names: ReadonlyMap<string, string>
  now: Date
}

/** What there is to do with a text, for whoever looks and for others. */
interface Turn {
  isMine: boolean
  state: NonNullable<Line['state']>
  isUrgent?: boolean
}

/** What waits for whoever looks, what waits for others; the oldest first, owed reviews before all. */
export function deskLines(
  items: readonly DeskItem[],
  looking: Looking,
): { mine: Line[]; others: Line[] } {
  const lines = items
    .toSorted((a, b) => sinceOf(a).localeCompare(sinceOf(b)))
    .flatMap((item) => {
      const turn = turnOf(item, looking)
      return turn ? [{ isMine: turn.isMine, line: lineOf(item, turn, looking) }] : []
    })
    .toSorted((a, b) => Number(b.line.isUrgent) - Number(a.line.isUrgent))
  const of = (isMine: boolean) => lines.filter((each) => each.isMine === isMine)
  return { mine: of(true).map(({ line }) => line), others: of(false).map(({ line }) => line) }
}

const sinceOf = ({ lastAct, updatedAt }: DeskItem): string => lastAct?.at ?? updatedAt

function turnOf({ standing }: DeskItem, { actor, rules }: Looking): Turn | null {
  const may = (act: Parameters<typeof refusalOf>[1]) =>
    refusalOf(actor, act, standing, rules) === null
  const wroteIt = standing.submittedBy === actor.id || standing.editedBy.includes(actor.id)
  if (standing.owesReview)
    return {
      isMine: may('approve-afterwards'),
      state: { label: 'verificare restantă', tone: 'stop' },
      isUrgent: true,
    }
  switch (standing.state) {
    case 'submitted':
      return { isMine: may('approve'), state: { label: 'de verificat', tone: 'wait' } }
    case 'returned':
      return { isMine: wroteIt, state: { label: 'returnat', tone: 'plain' } }
    case 'approved':
      return { isMine: may('publish'), state: { label: 'de publicat', tone: 'go' } }
    case 'scheduled':
      return { isMine: false, state: { label: 'programat', tone: 'go' } }
    default:
      return null
  }
}

function lineOf(item: DeskItem, { state, isUrgent = false }: Turn, looking: Looking): Line {
  const { key, title, href, kind, department, lastAct, standing } = item
  const facts = [kind, ...(department ? [department] : []), ...happened(item, looking)]
  const at = standing.state === 'scheduled' ? standing.scheduledFor?.at : lastAct?.at
  const when = at && whenIn(at, looking.now)
  return { key, title, href, facts, isUrgent, state, ...(when && { when }) }
}

const verbs: Partial<Record<Act['act'], string>> = {
  submit: 'trimis',
  return: 'returnat',
  approve: 'aprobat',
  'publish-urgently': 'publicat de urgență',
}

/** „trimis de Ana acum 12 minute: „cifrele sunt de la dispecerat”” */
function happened({ lastAct }: DeskItem, { names, now }: Looking): string[] {
  const verb = lastAct && verbs[lastAct.act]
  if (!lastAct || !verb) return []
  const name = lastAct.by === null ? undefined : names.get(lastAct.by)
  const words = lastAct.note ? `: „${lastAct.note}”` : ''
  return [`${verb}${name ? ` de ${name}` : ''} ${ago(lastAct.at, now)}${words}`]
}

/** Drafts, those edited last on top. */
export const draftLines = (items: readonly DeskItem[], now: Date): Line[] =>
  items
    .filter(({ standing }) => standing.state === 'draft' && !standing.owesReview)
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map(({ key, title, href, kind, updatedAt, standing }) => ({
      key,
      title,
      href,
      facts: [
        kind,
        ...(standing.wasPublic ? ['a mai fost publicat'] : []),
        `modificat ${whenIn(updatedAt, now)}`,
      ],
      isUrgent: false,
    }))
