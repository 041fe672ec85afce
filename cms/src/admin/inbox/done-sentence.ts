import type { RecordedAct, SubmissionAct } from '../../inbox/states.ts'

const done: Record<SubmissionAct, string> = {
  take: 'a preluat',
  release: 'a renunțat la preluare',
  answer: 'a răspuns',
  close: 'a încheiat, fără răspuns',
  reopen: 'a redeschis',
  'mark-spam': 'a marcat ca spam',
  'unmark-spam': 'a scos marcajul de spam',
  erase: 'a șters datele persoanei',
}

/** „Ana Pop a răspuns”; `by` is null where the newsroom did it by itself. */
export function doneSentence(act: RecordedAct, by: string | null): string {
  if (act === 'answer-lost') return 'Răspunsul nu a ajuns la persoană și așteaptă din nou'
  return by === null && act === 'erase'
    ? 'Datele persoanei s-au șters de la sine, la sfârșitul termenului'
    : `${by ?? 'Redacția'} ${done[act]}`
}
