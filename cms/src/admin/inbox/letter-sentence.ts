import type { AnswerLetter } from '../../inbox/letters.ts'
import { whenIn } from '../when.ts'

/** What has to be known of an answer on its way; null where it has left. */
export function letterSentence(
  { state, queuedAt, response }: AnswerLetter,
  now: Date,
): { words: string; isUrgent: boolean } | null {
  const answer = `Răspunsul scris ${whenIn(queuedAt, now)}`
  const why = response === null ? '' : ` Serverul de poștă a spus: „${response}”.`
  switch (state) {
    case 'sent':
      return null
    case 'filed':
      return {
        words: `${answer} este un fișier și nu a plecat: instalația nu are un server de poștă.`,
        isUrgent: true,
      }
    case 'waiting':
    case 'sending':
      return { words: `${answer} așteaptă să plece.`, isUrgent: false }
    case 'failed':
      return { words: `${answer} nu a putut fi trimis.${why}`, isUrgent: true }
    case 'bounced':
      return { words: `${answer} nu a ajuns: adresa nu îl primește.${why}`, isUrgent: true }
    case 'stopped':
      return { words: `${answer} a fost oprit înainte să plece.`, isUrgent: true }
  }
}
