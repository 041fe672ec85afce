import { formatNumber } from '@avizier/shared/numbers'
import { formName } from '../../inbox/form-names.ts'
import type { StoredSubmission } from '../../inbox/submission.ts'
import { ago } from '../when.ts'
import type { Line } from './line.ts'

type Waiting = Pick<
  StoredSubmission,
  'id' | 'title' | 'form' | 'sender' | 'at' | 'state' | 'answeredAt'
>

/** What waits in the inbox for somebody. */
export interface InboxFacts {
  /** Taken by whoever looks, not answered yet. */
  own: Some
  /** That nobody has taken. */
  free: Some
  /** Where each of them stands, before its id. */
  href: string
}

/** The oldest, how many there are in all, and where the list shows them. */
interface Some {
  oldest: readonly Waiting[]
  all: number
  href: string
}

/** What whoever looks has taken, then what nobody has, the oldest on top; what is left over of either in a line. */
export function inboxLines({ own, free, href }: InboxFacts, now: Date): Line[] {
  const line = ({ id, title, form, sender, at, ...stands }: Waiting): Line => ({
    key: id,
    title,
    href: `${href}/${id}`,
    facts: [formName(form).one, ...(sender === null ? [] : [sender]), ago(at, now)],
    isUrgent: stands.answeredAt !== null,
    state: stateOf(stands),
  })
  return [
    ...own.oldest.map(line),
    ...rest('Toate ale mele', own),
    ...free.oldest.map(line),
    ...rest('Toate cele noi', free),
  ]
}

/** What was answered and waits still: the answer did not arrive. */
function stateOf({
  state,
  answeredAt,
}: Pick<Waiting, 'state' | 'answeredAt'>): NonNullable<Line['state']> {
  if (answeredAt !== null) return { label: 'răspunsul nu a ajuns', tone: 'stop' }
  return state === 'taken' ? { label: 'preluată', tone: 'plain' } : { label: 'nouă', tone: 'wait' }
}

function rest(title: string, { oldest, all, href }: Some): Line[] {
  if (all <= oldest.length) return []
  const facts = [`${formatNumber(all)} în total`]
  return [{ key: title, title, href, facts, isUrgent: false, standsFor: all - oldest.length }]
}
