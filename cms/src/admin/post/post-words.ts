import { formatNumber } from '@avizier/shared/numbers'
import type { Fate, PostStanding } from '../../mail/post-standing.ts'
import type { MailState } from '../../mail/states.ts'
import { ago, whenIn } from '../when.ts'

/** Whether letters leave, and what keeps them, in a sentence. */
export function standingSentence(standing: PostStanding, now: Date): string {
  switch (standing.is) {
    case 'stopped':
      return `Poșta este oprită ${whenIn(standing.at, now)}, de ${standing.by ?? 'cineva din redacție'}: nu pleacă niciun mesaj până la pornire.`
    case 'never seen':
      return 'Programul care trimite mesajele nu a dat încă niciun semn: mesajele așteaptă.'
    case 'silent':
      return `Programul care trimite mesajele nu a mai dat semne ${sinceThen(standing.since, now)}: mesajele așteaptă.`
    case 'in trouble':
      return 'Serverul de poștă nu răspunde cum trebuie: mesajele așteaptă, iar încercările continuă singure.'
    case 'without a server':
      return 'Nu pleacă niciun mesaj: instalația nu are un server de poștă. Fiecare mesaj este scris într-un fișier, pe serverul instalației. Webmasterul pornește trimiterea din setările instalației.'
    case 'at work':
      return `Mesajele pleacă de la ${standing.from}, cel mult ${formatNumber(standing.perMinute)} pe minut.`
  }
}

const sinceThen = (seenAt: string, now: Date): string =>
  `de ${ago(seenAt, now)}`.replace('de acum', 'de')

/** What becomes of a letter that somebody just asked for; `leaves` says it where letters leave. */
export function fateSentence(fate: Fate, letter: string, leaves: string): string {
  if (fate === 'leaves') return leaves
  return fate === 'waits'
    ? `${letter} așteaptă: acum nu pleacă niciun mesaj.`
    : `${letter} nu pleacă la nimeni: se scrie într-un fișier, pe serverul instalației.`
}

/** What the mail server said of a letter; of one that became a file none said anything. */
export const serverAnswer = ({ state, response }: Ended): string | null =>
  state === 'filed' ? null : response

interface Ended {
  state: MailState
  response: string | null
}
