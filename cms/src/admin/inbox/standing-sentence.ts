import { whenIn } from '../when.ts'
import type { StoredSubmission } from '../../inbox/submission.ts'

type Facts = Pick<StoredSubmission, 'state' | 'at' | 'answeredAt' | 'erasedAt'> & {
  /** The name of who has taken it, where whoever asks may know. */
  takenBy: string | null
}

/** How it stands, as the office reads it on top of the page. */
export function standingSentence(facts: Facts, now: Date): string {
  const { state, at, answeredAt, erasedAt, takenBy } = facts
  const came = `Primită ${whenIn(at, now)}.`
  if (erasedAt !== null) return `${came} Datele persoanei au fost șterse ${whenIn(erasedAt, now)}.`
  const by = takenBy === null ? '' : ` de ${takenBy}`
  switch (state) {
    case 'waiting':
      return `${came} Nu a preluat-o încă nimeni.`
    case 'taken':
      return `${came} Preluată${by}.`
    case 'answered':
      return `${came} ${answeredAt === null ? 'S-a răspuns' : `S-a răspuns ${whenIn(answeredAt, now)}`}; se ocupă ${takenBy ?? 'biroul'}.`
    case 'closed':
      return `${came} Încheiată${by}, fără răspuns.`
    case 'spam':
      return `${came} Marcată ca spam.`
    case 'moved':
      return `${came} A devenit o solicitare; tot ce s-a trimis este acolo.`
  }
}
