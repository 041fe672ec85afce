import { pressOutlet } from '@avizier/shared/forms/accreditation'
import { clock, shortDate } from '@avizier/shared/dates'
import { lastDayBefore } from '@avizier/shared/terms/term-of'
import { noonOf } from '@avizier/shared/dates'
import { verdicts } from '../acts.ts'
import { applicantSorts, type StoredCase } from '../case.ts'
import { channels } from '../channels.ts'
import { grounds } from '../grounds.ts'
import { caseKinds } from '../kinds.ts'
import { caseStates } from '../states.ts'

export const registerHead = [
  ...['Nr.', 'Nr. de înregistrare', 'Înregistrată la', 'Primită la', 'Felul', 'Calea'],
  ...['Solicitant', 'Ca', pressOutlet, 'Despre ce', 'Tema', 'Termen', 'Prelungită'],
  ...['Starea', 'Motivul refuzului', 'Reclamația', 'Răspuns la', 'Încheiată la', 'Răspunde de ea'],
]

const moment = (instant: string | null): string =>
  instant === null ? '' : `${shortDate(instant)} ${clock(instant)}`

/** What ids of a case are called. */
export interface Names {
  people: ReadonlyMap<string, string>
  topics: ReadonlyMap<string, string>
}

/** A line of the register of requests (HG nr. 123/2002, the annex with the register). */
export function registerRow(stored: StoredCase, { people, topics }: Names): string[] {
  const { applicant, dueAt, ground, verdict, topic, responsible } = stored
  return [
    stored.number,
    stored.registrationNumber ?? '',
    moment(stored.registeredAt),
    moment(stored.receivedAt),
    caseKinds[stored.kind].label.ro,
    channels[stored.channel].label.ro,
    applicant.name ?? '',
    applicant.sort === null ? '' : applicantSorts[applicant.sort].ro,
    applicant.outlet ?? '',
    stored.subject,
    (topic !== null && topics.get(topic)) || '',
    dueAt === null ? '' : shortDate(noonOf(lastDayBefore(new Date(dueAt)))),
    stored.isExtended ? 'da' : 'nu',
    caseStates[stored.state].ro,
    ground === null ? '' : grounds[ground].label.ro,
    verdict === null ? '' : verdicts[verdict].ro,
    moment(stored.answeredAt),
    moment(stored.closedAt),
    (responsible !== null && people.get(responsible)) || '',
  ]
}
