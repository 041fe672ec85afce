import { formatNumber } from '@avizier/shared/numbers'
import { formName } from '../../inbox/form-names.ts'
import type { StoredSubmission } from '../../inbox/submission.ts'
import { ago } from '../when.ts'
import type { Line } from './line.ts'

type Waiting = Pick<StoredSubmission, 'id' | 'title' | 'form' | 'sender' | 'at' | 'state'>

/** What waits in the inbox for somebody. */
export interface InboxFacts {
  /** Taken by whoever looks, not answered yet. */
  own: readonly Waiting[]
  /** That nobody has taken: the oldest, and how many there are in all. */
  free: readonly Waiting[]
  allFree: number
  /** Where the list stands. */
  href: string
}

/** What whoever looks has taken, then what nobody has, the oldest on top; what is left over in a line. */
export function inboxLines({ own, free, allFree, href }: InboxFacts, now: Date): Line[] {
  const line = ({ id, title, form, sender, at, state }: Waiting): Line => ({
    key: id,
    title,
    href: `${href}/${id}`,
    facts: [formName(form).one, ...(sender === null ? [] : [sender]), ago(at, now)],
    isUrgent: false,
    state:
      state === 'taken' ? { label: 'preluată', tone: 'plain' } : { label: 'nouă', tone: 'wait' },
  })
  const rest: Line = {
    key: 'inbox-rest',
    title: 'Toate cele noi',
    href,
    facts: [`${formatNumber(allFree)} în total`],
    isUrgent: false,
  }
  const isCut = allFree > free.length
  return [...own.map(line), ...free.map(line), ...(isCut ? [rest] : [])]
}
