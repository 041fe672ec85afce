import { minuteMs } from '@avizier/shared/dates'
import { formatNumber } from '@avizier/shared/numbers'
import type { MailLine, PostFacts } from '../../mail/load-post.ts'
import type { PostOffice } from '../../mail/post-office.ts'
import { purposes } from '../../mail/purposes.ts'
import { mailStates } from '../../mail/states.ts'
import { ago, whenIn } from '../when.ts'
import type { PostLine, PostView } from './post-view.ts'

/** A mailer that is silent for so long does not run. */
const silentMs = 2 * minuteMs

/** The post as the office reads it. */
export function postView(facts: PostFacts, now: Date): PostView {
  const { office, waiting, sending, sent, lost } = facts
  const isFiles = office.sender?.sends === 'files'
  const figure = (label: string, value: number) => ({ label, value: formatNumber(value) })
  return {
    ...standingOf(office, now),
    trouble: office.sender?.trouble ?? null,
    isStopped: office.stoppedAt !== null,
    sentTitle: isFiles ? 'Scrise în fișiere' : 'Trimise',
    counts: [
      figure('Așteaptă', waiting),
      figure('Se trimit acum', sending),
      figure(`${isFiles ? 'Scrise în fișiere' : 'Trimise'} în ultimele 24 de ore`, sent),
      figure('Netrimise sau respinse', lost),
    ],
    next: facts.next.map((line) => lineOf(line, waitingFacts(line, now))),
    lastSent: facts.lastSent.map((line) => lineOf(line, endedFacts(line, now))),
    lastLost: facts.lastLost.map((line) => lineOf(line, endedFacts(line, now))),
  }
}

function standingOf(
  { stoppedAt, stoppedBy, seenAt, sender }: PostOffice,
  now: Date,
): Pick<PostView, 'standing' | 'isUrgent'> {
  const urgent = (standing: string) => ({ standing, isUrgent: true })
  if (stoppedAt !== null)
    return urgent(
      `Poșta este oprită ${whenIn(stoppedAt, now)}, de ${stoppedBy ?? 'cineva din redacție'}: nu pleacă niciun mesaj până la pornire.`,
    )
  if (seenAt === null || sender === null)
    return urgent('Programul care trimite mesajele nu a dat încă niciun semn: mesajele așteaptă.')
  if (now.getTime() - Date.parse(seenAt) > silentMs)
    return urgent(
      `Programul care trimite mesajele nu a mai dat semne ${sinceThen(seenAt, now)}: mesajele așteaptă.`,
    )
  if (sender.trouble !== null)
    return urgent(
      'Serverul de poștă nu răspunde cum trebuie: mesajele așteaptă, iar încercările continuă singure.',
    )
  if (sender.sends === 'files')
    return urgent(
      'Nu pleacă niciun mesaj: instalația nu are un server de poștă. Fiecare mesaj este scris într-un fișier, pe serverul instalației. Webmasterul pornește trimiterea din setările instalației.',
    )
  return {
    standing: `Mesajele pleacă de la ${sender.from}, cel mult ${formatNumber(sender.perMinute)} pe minut.`,
    isUrgent: false,
  }
}

const sinceThen = (seenAt: string, now: Date): string =>
  `de ${ago(seenAt, now)}`.replace('de acum', 'de')

const lineOf = ({ id, subject, state, response }: MailLine, facts: string[]): PostLine => ({
  id,
  title: subject ?? 'Mesaj șters',
  facts,
  // Of a letter that was written to a file no mail server said anything.
  response: state === 'filed' ? null : response,
})

const to = ({ to: address }: MailLine): string => `către ${address ?? 'o adresă ștearsă'}`

const waitingFacts = (line: MailLine, now: Date): string[] => [
  to(line),
  purposes[line.purpose].label.ro,
  `scris ${whenIn(line.queuedAt, now)}`,
  ...(line.attempts > 0
    ? [`încercări: ${line.attempts}`, `următoarea ${whenIn(line.dueAt, now)}`]
    : []),
]

const endedFacts = (line: MailLine, now: Date): string[] => [
  to(line),
  purposes[line.purpose].label.ro,
  `${mailStates[line.state].ro.toLowerCase()} ${whenIn(line.endedAt ?? line.queuedAt, now)}`,
]
