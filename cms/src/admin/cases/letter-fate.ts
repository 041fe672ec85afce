import type { LetterFate } from '../../cases/letters/fates.ts'
import { isLost } from '../../mail/states.ts'

/** What became of a letter, a sentence; `isUrgent` where somebody has to do something. */
export function fateSentence({ state, response }: Pick<LetterFate, 'state' | 'response'>): {
  words: string
  isUrgent: boolean
} {
  const why = response === null ? '' : ` Serverul de poștă a spus: „${response}”.`
  switch (state) {
    case 'printed':
      return { words: 'Pe hârtie: se înmânează sau se trimite prin poștă.', isUrgent: false }
    case 'forgotten':
      return { words: 'Trimisă; poșta nu mai păstrează mesajul.', isUrgent: false }
    case 'filed':
      return {
        words: 'Este un fișier și nu a plecat: instalația nu are un server de poștă.',
        isUrgent: true,
      }
    case 'waiting':
    case 'sending':
      return { words: 'Așteaptă să plece.', isUrgent: false }
    case 'sent':
      return { words: 'A plecat prin e-mail.', isUrgent: false }
    case 'stopped':
      return { words: 'A fost oprită înainte să plece.', isUrgent: true }
    case 'failed':
    case 'bounced':
      return {
        words: `${state === 'failed' ? 'Nu a putut fi trimisă.' : 'Nu a ajuns: adresa nu o primește.'}${why}`,
        isUrgent: isLost(state),
      }
  }
}
