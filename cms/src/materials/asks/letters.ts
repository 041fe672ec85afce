import { noonOf, plainDate } from '@avizier/shared/dates'
import type { MailContent } from '@avizier/shared/mail/content'
import { count } from '@avizier/shared/numbers'
import type { Ask, ReminderKind } from './ask.ts'

type Told = Pick<Ask, 'what' | 'lines' | 'dueOn'>

/** „până pe 4 decembrie 2026, cel mult 40 de rânduri” */
export const termsOf = ({ lines, dueOn }: Omit<Told, 'what'>): string =>
  [
    `până pe ${plainDate(noonOf(dueOn))}`,
    ...(lines === null ? [] : [`cam ${count(lines, 'un rând', 'rânduri')} tipărite`]),
  ].join(', ')

const subjects: Record<ReminderKind | 'asked' | 'withdrawn', string> = {
  asked: 'Material cerut pentru Jurnalul Municipal',
  before: 'Mâine se predă un material pentru Jurnalul Municipal',
  'on-day': 'Astăzi se predă un material pentru Jurnalul Municipal',
  overdue: 'Un material pentru Jurnalul Municipal nu a fost predat',
  withdrawn: 'Un material pentru Jurnalul Municipal nu mai este cerut',
}

export type AskLetter = keyof typeof subjects

/** What a department is told of an ask; `link` leads to where it hands in. */
export function askLetter(
  letter: AskLetter,
  ask: Told,
  link: string,
): { subject: string; content: MailContent } {
  const subject = subjects[letter]
  const isOver = letter === 'withdrawn'
  return {
    subject,
    content: [
      { kind: 'heading', text: subject },
      { kind: 'paragraph', text: ask.what },
      ...(isOver ? [] : [{ kind: 'paragraph' as const, text: `De predat ${termsOf(ask)}.` }]),
      ...(isOver ? [] : [{ kind: 'link' as const, label: 'Predați materialul', url: link }]),
    ],
  }
}
