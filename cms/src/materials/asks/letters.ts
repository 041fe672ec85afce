import { noonOf, plainDate } from '@avizier/shared/dates'
import type { MailContent } from '@avizier/shared/mail/content'
import { count } from '@avizier/shared/numbers'
import type { Ask, ReminderKind } from './ask.ts'

type Told = Pick<Ask, 'what' | 'lines' | 'dueOn'>

/** „până pe 4 decembrie 2026, cam 40 de rânduri de ziar” */
export const termsOf = ({ lines, dueOn }: Omit<Told, 'what'>): string =>
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

const due = (letter: AskLetter, ask: Told): string =>
  letter === 'overdue'
    ? `Termenul a fost ${plainDate(noonOf(ask.dueOn))}.`
    : `De predat ${termsOf(ask)}.`

/** What a department is told of an ask; `link` leads to where it hands in. */
export function askLetter(letter: AskLetter, ask: Told, link: string): Letter {
  const subject = subjects[letter]
  const head: MailContent = [
    { kind: 'heading', text: subject },
    { kind: 'paragraph', text: ask.what },
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
export const lateLetter = (ask: Told, department: string, link: string): Letter => ({
  subject: subjects.overdue,
  content: [
    { kind: 'heading', text: subjects.overdue },
    { kind: 'paragraph', text: `${department}: ${ask.what}` },
    { kind: 'paragraph', text: due('overdue', ask) },
    { kind: 'link', label: 'Deschideți numărul', url: link },
  ],
})
