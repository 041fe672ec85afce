import type { EventStatus } from '@avizier/shared/kinds/events'
import type { EventState } from '../queries/upcoming-events.ts'

const stateLabels: Record<EventState, string> = {
  coming: 'Urmează',
  now: 'Are loc acum',
  over: 'A avut loc',
}

/** How an event stands, in a word or two; what was moved is said as long as it is to come. */
export function eventStanding(state: EventState, status: EventStatus): string {
  if (status === 'cancelled') return 'Anulat'
  return status === 'moved' && state === 'coming' ? 'Mutat' : stateLabels[state]
}
