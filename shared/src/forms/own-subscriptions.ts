import { rhythms } from '../rhythms.ts'
import type { ChangeAsked } from '../subscriptions-api.ts'
import { readForm, type Choices, type Fault } from './read-form.ts'
import { subscription } from './subscription.ts'

/** What is asked of somebody who adds to what they have: their address is known. */
export const addedFields = subscription.fields.filter(({ kind }) => kind !== 'email')

/** What somebody asks for on the page of their subscriptions; null where it is none of its forms. */
export function readChange(
  texts: Readonly<Record<string, string>>,
  choices: Choices,
): { asked: ChangeAsked } | { faults: [Fault, ...Fault[]] } | null {
  const { act, target = '' } = texts
  const rhythm = rhythms.find((each) => each === texts.rhythm)
  if (act === 'end-all') return { asked: { act } }
  if (target.length > 300) return null
  if (act === 'add') {
    const read = readForm({ fields: addedFields }, { texts, files: [] }, choices)
    if ('faults' in read) return read
    return rhythm ? { asked: { act, target, rhythm } } : null
  }
  if (target === '') return null
  if (act === 'end') return { asked: { act, target } }
  return act === 'rhythm' && rhythm ? { asked: { act, target, rhythm } } : null
}
