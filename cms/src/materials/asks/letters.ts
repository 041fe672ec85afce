import { noonOf, plainDate } from '@avizier/shared/dates'
import type { MailContent } from '@avizier/shared/mail/content'
import { count } from '@avizier/shared/numbers'
import type { Letterhead } from '../../mail/letterhead.ts'
import type { Ask, ReminderKind } from './ask.ts'

/** The issue that something is asked for: its number and an instant of its day, null while nobody has written them. */
export interface AskedIssue {
  number: number | null
  issueDate: string | null
}

/** An ask as its letters tell it: for which issue, and which office asks. */
export interface ToldAsk extends Pick<Ask, 'what' | 'lines' | 'dueOn'> {
  issue: AskedIssue
  office: Pick<Letterhead, 'office' | 'phone'>
}

/** „până pe 4 decembrie 2026, cam 40 de rânduri de ziar” */
export const termsOf = ({ lines, dueOn }: Pick<Ask, 'lines' | 'dueOn'>): string =>
  [
    `până pe ${plainDate(noonOf(dueOn))}`,
    ...(lines === null ? [] : [`cam ${count(lines, 'un rând', 'rânduri')} de ziar`]),
  ].join(', ')

const subjects: Record<ReminderKind | 'asked' | 'withdrawn', string> = {
  asked: 'Material cerut pentru Jurnalul Municipal',
  before: 'Mâine se predă un material pentru Jurnalul Municipal',
  'on-day': 'Astăzi se predă un material pentru Jurnalul Municipal',
  overdue: 'Un material pentru Jurnalul Municipal nu a fost predat',
  withdrawn: 'Un material pentru Jurnalul Municipal nu mai este cerut',
}

export type AskLetter = keyof typeof subjects

interface Letter {
  subject: string
  content: MailContent
}

/** „Pentru Jurnalul Municipal nr. 12 din 4 decembrie 2026.” */
const forIssue = ({ issue: { number, issueDate } }: ToldAsk): string =>
  [
    'Pentru Jurnalul Municipal',
    ...(number === null ? [] : [`nr. ${number}`]),
    ...(issueDate === null ? [] : [`din ${plainDate(issueDate)}`]),
  ].join(' ') + '.'

/** The office, not the person: nobody of a department learns of its accounts. */
const askedBy = ({ office: { office, phone } }: ToldAsk): string =>
  `Cerut de ${office}, telefon ${phone}.`

const due = (letter: AskLetter, ask: ToldAsk): string =>
  letter === 'overdue'
    ? `Termenul a fost ${plainDate(noonOf(ask.dueOn))}.`
    : `De predat ${termsOf(ask)}.`

/** What a department is told of an ask; `link` leads to where it hands in. */
export function askLetter(letter: AskLetter, ask: ToldAsk, link: string): Letter {
  const subject = subjects[letter]
  const head: MailContent = [
    { kind: 'heading', text: subject },
    { kind: 'paragraph', text: ask.what },
    { kind: 'paragraph', text: `${forIssue(ask)} ${askedBy(ask)}` },
  ]
  if (letter === 'withdrawn') return { subject, content: head }
  return {
    subject,
    content: [
      ...head,
      { kind: 'paragraph', text: due(letter, ask) },
      { kind: 'link', label: 'Predați materialul', url: link },
    ],
  }
}

/** What whoever asked is told of an ask that is overdue; `link` leads to the issue that it is for. */
export const lateLetter = (ask: ToldAsk, department: string, link: string): Letter => ({
  subject: subjects.overdue,
  content: [
    { kind: 'heading', text: subjects.overdue },
    { kind: 'paragraph', text: `${department}: ${ask.what}` },
    { kind: 'paragraph', text: `${forIssue(ask)} ${due('overdue', ask)}` },
    { kind: 'link', label: 'Deschideți numărul', url: link },
  ],
})
