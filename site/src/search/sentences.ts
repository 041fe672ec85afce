import { count, counted } from '@avizier/shared/numbers'
import type { Hits } from './engine.ts'

/** What the page says of an answer; `total` counts what is still there. */
export function answerSentence(
  words: string,
  { total, isPartial, missing }: Pick<Hits, 'total' | 'isPartial' | 'missing'>,
): string {
  if (total === 0)
    return words
      ? `Niciun rezultat pentru „${words}”. Încercați cu mai puține cuvinte sau fără filtre.`
      : 'Niciun rezultat. Încercați fără filtre.'
  const found = foundSentence(total)
  const left = missing.map((word) => `„${word}”`).join(', ')
  const without = left && ` Nimic nu conține ${left}; s-a căutat restul.`
  if (!isPartial) return without ? `${found}.${without}` : found
  const partly = total === 1 ? 'care nu are toate cuvintele' : 'niciunul cu toate cuvintele'
  return `${found}, ${partly}.${without}`
}

const foundSentence = (total: number): string => count(total, 'Un rezultat', 'rezultate')

/** After more were shown: 30 de rezultate, 20 afișate. */
export const shownSentence = (total: number, shown: number): string =>
  `${foundSentence(total)}, ${counted(shown, 'unul afișat', 'afișate')}`
