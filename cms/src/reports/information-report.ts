import { yearOf } from '@avizier/shared/dates'
import { lengthOf } from '@avizier/shared/terms/explain'
import { termRules } from '@avizier/shared/terms/rules'
import type { StoredCase } from '../cases/case.ts'
import { channels } from '../cases/channels.ts'
import { grounds } from '../cases/grounds.ts'
import { isOpen } from '../cases/states.ts'
import {
  byHand,
  grouped,
  part,
  partByHand,
  reportTitle,
  whole,
  type Report,
  type Section,
} from './report.ts'

type Counted =
  | 'kind'
  | 'channel'
  | 'state'
  | 'receivedAt'
  | 'registeredAt'
  | 'dueAt'
  | 'answeredAt'
  | 'closedAt'
  | 'isExtended'
  | 'ground'
  | 'verdict'
  | 'topic'
/** What a report looks at in a case: nothing that tells of a person but as whom they asked. */
export type CaseRow = Pick<StoredCase, Counted> & {
  applicant: Pick<StoredCase['applicant'], 'sort'>
}

interface Given {
  year: number
  cases: readonly CaseRow[]
  /** Names of topics by id: the domains of the report. */
  topics: ReadonlyMap<string, string>
  now: Date
}

/** The year in which a request began: that of its registration, which the terms go by too. */
const beganIn = (year: number) => (row: CaseRow) =>
  yearOf(row.registeredAt ?? row.receivedAt) === String(year)

const channelOf = ({ channel }: CaseRow) => channels[channel].reportedAs

/** Answered, or still open, after the end of its term. */
const isLate = ({ state, dueAt, answeredAt }: CaseRow, now: Date): boolean => {
  if (dueAt === null) return false
  if (answeredAt !== null) return answeredAt >= dueAt
  return isOpen(state) && now.toISOString() >= dueAt
}

/**
 * Without an answer when its term ended, which is a refusal that nobody wrote (Legea nr. 544/2001, art. 21 and 22). Whoever closes
 * or erases it afterwards does not undo it.
 */
const isSilent = (row: CaseRow, now: Date): boolean => {
  const { state, dueAt, answeredAt, closedAt } = row
  if (answeredAt !== null) return false
  if (state === 'closed') return dueAt !== null && closedAt !== null && closedAt >= dueAt
  return isOpen(state) && isLate(row, now)
}

/** The yearly report on access to information of public interest (Legea nr. 544/2001, art. 27 of its norms). */
export function informationReport({ year, cases, topics, now }: Given): Report {
  const begun = cases.filter(beganIn(year))
  const requests = begun.filter(({ kind }) => kind === 'information-request')
  return {
    title: reportTitle('Legii nr. 544/2001', year),
    year,
    sections: [
      received(requests, topics),
      solved(requests, now),
      rejected(requests, now),
      complaints(begun.filter(({ kind }) => kind === 'complaint')),
      {
        heading: 'Costuri',
        lines: [
          byHand('total-costs', 'lei', 'Costuri totale ale compartimentului (lei)'),
          byHand('copy-fees', 'lei', 'Sume încasate pentru copii (lei)'),
          byHand('visitors', 'count', 'Număr estimat de vizitatori ai punctului de informare'),
        ],
      },
    ],
  }
}

function received(requests: readonly CaseRow[], topics: Given['topics']): Section {
  const by = (way: ReturnType<typeof channelOf>) =>
    requests.filter((row) => channelOf(row) === way).length
  const from = (sort: CaseRow['applicant']['sort']) =>
    requests.filter(({ applicant }) => applicant.sort === sort).length
  return {
    heading: 'Cereri primite',
    lines: [
      whole('Total', requests.length),
      whole('După cale', requests.length),
      ...[
        part('pe hârtie', by('paper')),
        part('electronic', by('electronic')),
        part('verbal', by('verbal')),
      ],
      whole('După solicitant', requests.length),
      ...[
        part('persoane fizice', from('person')),
        part('persoane juridice', from('legal-person')),
        part('presă', from('press')),
        part('nu s-a precizat', from(null)),
      ],
      whole('După domeniu', requests.length),
      ...grouped(requests, ({ topic }) => (topic && topics.get(topic)) ?? null, 'alt domeniu'),
    ],
  }
}

function solved(requests: readonly CaseRow[], now: Date): Section {
  const inState = (...states: CaseRow['state'][]) =>
    requests.filter(({ state }) => states.includes(state))
  const answered = inState('answered')
  const inTime = answered.filter((row) => !isLate(row, now))
  const verbal = inTime.filter((row) => channelOf(row) === 'verbal')
  const written = inTime.filter((row) => channelOf(row) !== 'verbal')
  return {
    heading: 'Cereri soluționate',
    lines: [
      whole('Soluționate favorabil', answered.length),
      ...[
        part(
          `în ${lengthOf(termRules.answer)}`,
          written.filter(({ isExtended }) => !isExtended).length,
        ),
        part(
          `în ${lengthOf(termRules['extended-answer'])}, cu prelungire`,
          written.filter(({ isExtended }) => isExtended).length,
        ),
        part('verbal, în termen', verbal.length),
        part('după termen', answered.length - inTime.length),
      ],
      whole('Trimise altei instituții', inState('forwarded').length),
      whole('Retrase sau încheiate fără răspuns', inState('withdrawn', 'closed').length),
      whole('Conexate la altă cerere', inState('joined').length),
      whole('În lucru', requests.filter(({ state }) => isOpen(state)).length),
    ],
  }
}

function rejected(requests: readonly CaseRow[], now: Date): Section {
  const refused = requests.filter(({ state }) => state === 'refused')
  const because = (reportedAs: (typeof grounds)[keyof typeof grounds]['reportedAs']) =>
    refused.filter(({ ground }) => ground !== null && grounds[ground].reportedAs === reportedAs)
      .length
  const silent = requests.filter((row) => isSilent(row, now))
  return {
    heading: 'Cereri respinse',
    lines: [
      whole('Total', refused.length),
      ...[
        part('informații exceptate', because('excepted')),
        part('informații inexistente', because('non-existent')),
        part('alte motive', because('other')),
      ],
      whole('Fără răspuns, cu termenul trecut', silent.length),
    ],
  }
}

function complaints(rows: readonly CaseRow[]): Section {
  const ended = (verdict: CaseRow['verdict']) =>
    rows.filter((row) => row.verdict === verdict).length
  const unanswered = rows.filter(({ verdict }) => verdict === null)
  return {
    heading: 'Reclamații și plângeri',
    lines: [
      whole('Reclamații administrative', rows.length),
      ...[
        part('întemeiate', ended('founded')),
        part('neîntemeiate', ended('unfounded')),
        part('în curs', unanswered.filter(({ state }) => isOpen(state)).length),
        part(
          'retrase sau încheiate altfel',
          unanswered.filter(({ state }) => !isOpen(state)).length,
        ),
      ],
      byHand('court-complaints', 'count', 'Plângeri în instanță'),
      ...[
        partByHand('court-favourable', 'count', 'soluționate favorabil'),
        partByHand('court-rejected', 'count', 'respinse'),
        partByHand('court-pending', 'count', 'în curs'),
      ],
    ],
  }
}
