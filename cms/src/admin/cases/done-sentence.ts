import { clock, plainDate, noonOf, shortDate } from '@avizier/shared/dates'
import { lengthOf } from '@avizier/shared/terms/explain'
import { termRules } from '@avizier/shared/terms/rules'
import type { CaseAct } from '../../cases/acts.ts'
import { channels, type Channel } from '../../cases/channels.ts'
import { grounds } from '../../cases/grounds.ts'
import { caseKinds, type CaseKind } from '../../cases/kinds.ts'

/** What people and departments are called, by id. */
export interface Names {
  people: ReadonlyMap<string, string>
  departments: ReadonlyMap<string, string>
}

/** „Ana Pop a înregistrat-o cu nr. 123 din 23.11.2026, la 10:05”; where the newsroom did it by itself, „Redacția”. */
export function doneSentence(act: CaseAct, names: Names): string {
  // By nobody of the office: what was sent in by a form opens its case by itself (inbox/take-case.ts).
  if (act.act === 'open' && act.by === null) return 'A venit prin formularul de pe site'
  if (act.act === 'letter-lost') return 'Scrisoarea nu a ajuns'
  if (act.act === 'erase' && act.by === null)
    return 'Datele s-au șters de la sine, la sfârșitul termenului de păstrare'
  const who = act.by === null ? 'Redacția' : (names.people.get(act.by) ?? 'Un coleg')
  return `${who} ${didWhat(act, names)}`
}

function didWhat(
  act: Exclude<CaseAct, { act: 'letter-lost' }>,
  { people, departments }: Names,
): string {
  switch (act.act) {
    case 'register':
      return `a înregistrat-o cu nr. ${act.details.number} din ${shortDate(act.details.at)}, la ${clock(act.details.at)}`
    case 'hand-over':
      return act.details.to === act.by
        ? 'a preluat-o'
        : `a dat-o în lucru: ${people.get(act.details.to) ?? 'unui coleg'}`
    case 'ask-part':
      return `a cerut un răspuns la ${departments.get(act.details.department) ?? 'un compartiment'}, până pe ${plainDate(noonOf(act.details.dueOn))}`
    case 'answer-verbally':
      return `a răspuns verbal, ${shortDate(act.details.at)}, la ${clock(act.details.at)}${act.details.onAir ? ', în emisiune' : ''}`
    case 'refuse':
      return `a refuzat-o (${grounds[act.details.ground].label.ro})`
    case 'forward':
      return `a trimis-o la ${act.details.to}`
    case 'correct-kind':
      return `a schimbat felul: ${kindWords(act.details.kind, act.details.channel)}`
    case 'send':
      return `${sent[act.details.way]}${ofVerdict[act.details.verdict ?? 'none']}`
    default:
      return done[act.act]
  }
}

const sent = { 'e-mail': 'a trimis răspunsul prin e-mail', printed: 'a dat răspunsul tipărit' }
const ofVerdict = {
  founded: ': reclamația este întemeiată',
  unfounded: ': reclamația nu este întemeiată',
  none: '',
}

const kindWords = (kind: string, channel: string): string =>
  `${caseKinds[kind as CaseKind].label.ro}, ${channels[channel as Channel].label.ro.toLowerCase()}`

type Told =
  | 'letter-lost'
  | 'register'
  | 'hand-over'
  | 'ask-part'
  | 'answer-verbally'
  | 'refuse'
  | 'forward'
  | 'correct-kind'
  | 'send'

const done: Record<Exclude<CaseAct['act'], Told>, string> = {
  open: 'a deschis-o',
  'confirm-receipt': 'a confirmat primirea',
  'answer-part': 'a răspuns pentru compartiment',
  'decline-part': 'a spus că nu ține de compartiment',
  'release-part': 'nu mai cere răspunsul compartimentului',
  write: 'a scris răspunsul',
  submit: 'a trimis răspunsul spre aprobare',
  return: 'a returnat răspunsul',
  approve: 'a aprobat răspunsul',
  extend: `a prelungit termenul la ${lengthOf(termRules['extended-answer'])}`,
  grant: 'a acordat acreditarea',
  resend: 'a trimis din nou scrisoarea',
  join: 'a conexat-o la alta',
  unjoin: 'a desfăcut conexarea',
  'correct-contact': 'a corectat datele de contact',
  publish: 'a pregătit răspunsul pentru site',
  withdraw: 'a consemnat retragerea ei de către solicitant',
  close: 'a încheiat-o',
  reopen: 'a redeschis-o',
  erase: 'a șters datele',
}
