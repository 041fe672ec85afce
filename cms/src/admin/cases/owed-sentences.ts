import { noonOf, plainDate } from '@avizier/shared/dates'
import type { Owed } from '../../cases/owed.ts'
import type { Names } from './done-sentence.ts'

/** What a case waits for, in sentences, the most urgent first. */
export const owedSentences = (owed: readonly Owed[], names: Names): string[] =>
  owed.map((each) => sentenceOf(each, names))

function sentenceOf(owed: Owed, { people, departments }: Names): string {
  const who = 'by' in owed && owed.by !== null ? (people.get(owed.by) ?? 'un coleg') : null
  const whose = who === null ? '' : `: ${who}`
  switch (owed.what) {
    case 'letter':
      return 'O scrisoare nu a ajuns: corectați adresa și trimiteți-o din nou.'
    case 'registration':
      return `Treceți numărul din registratură${whose}.`
    case 'answer':
      return who === null ? 'De răspuns; nu se ocupă încă nimeni.' : `De răspuns${whose}.`
    case 'approval':
      return 'Îl aprobă altcineva decât cine l-a scris.'
    case 'sending':
      return who === null
        ? 'Răspunsul este aprobat; nu l-a trimis încă nimeni.'
        : `Răspunsul este aprobat; îl trimite ${who}.`
    case 'part':
      return `Răspunde ${departments.get(owed.department) ?? 'un compartiment'}, până pe ${plainDate(noonOf(owed.dueOn))}.`
  }
}
