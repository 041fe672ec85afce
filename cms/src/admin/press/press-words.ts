import { clock, shortDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import { isLost, mailStates, type MailState } from '../../mail/states.ts'
import type { PressView, SentLetter } from '../../press/press-view.ts'
import { whenIn } from '../when.ts'

/** „un jurnalist”, „3 jurnaliști”. */
export const journalists = (number: number): string => count(number, 'un jurnalist', 'jurnaliști')

/** Whom the text reaches when it is published, in a sentence. */
export function reachSentence({ lists, reach }: PressView, isLive: boolean): string {
  if (lists.length === 0) return 'Nu este aleasă nicio listă: textul nu pleacă la presă.'
  const names = lists.map((name) => `„${name}”`).join(', ')
  if (reach === 0) return `Pe ${names} nu este niciun jurnalist care primește mesaje.`
  return isLive
    ? `Actualizările cu notă ajung la ${journalists(reach)}: ${names}. Rectificările și retragerea ajung și la toți cei care au primit textul.`
    : `La publicare ajunge la ${journalists(reach)}: ${names}.`
}

/** The same to whoever is about to publish: a letter that has left is not called back. */
export function noticeSentence(view: PressView, isLive: boolean): string | null {
  if (view.reach === 0 && (!isLive || view.sent.length === 0)) return null
  return `${reachSentence(view, isLive)} Un mesaj plecat nu se mai poate lua înapoi.`
}

const isGone = (state: MailState): boolean => isLost(state) || state === 'stopped'

/** Of one thing that was sent: when, and how many have it. */
export function sentSummary(letters: readonly SentLetter[], now: Date): string {
  const sent = letters.filter(({ state }) => state === 'sent').length
  const filed = letters.filter(({ state }) => state === 'filed').length
  const gone = letters.filter(({ state }) => isGone(state)).length
  const [first] = letters
  return [
    `${sent} din ${letters.length} trimise`,
    ...(filed > 0
      ? [`${filed} ${filed === 1 ? 'scris în fișier' : 'scrise în fișiere'}, fără să plece`]
      : []),
    ...(gone > 0 ? [`${gone} nu ${gone === 1 ? 'a ajuns' : 'au ajuns'}`] : []),
    ...(first ? [`scrise ${whenIn(first.queuedAt, now)}`] : []),
  ].join(' · ')
}

const moment = (instant: string): string =>
  `${shortDate(instant)}, ${clock(instant)}:${String(new Date(instant).getUTCSeconds()).padStart(2, '0')}`

/** What the log proves of one letter: to whom, when, how it stands. To the second: the same minute is what matters. */
export const letterFacts = ({ name, to, state, queuedAt, endedAt }: SentLetter): string[] => [
  // Without a name the address stands in its place.
  ...(name === null ? [] : [to ?? 'adresă ștearsă']),
  `scris ${moment(queuedAt)}`,
  endedAt === null
    ? mailStates[state].ro.toLowerCase()
    : `${mailStates[state].ro.toLowerCase()} ${moment(endedAt)}`,
]
