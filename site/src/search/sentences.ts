import { count, counted } from '@avizier/shared/numbers'
import type { Hits } from './engine.ts'

/** What the page says of an answer; `total` counts what is still there, and an offer stands behind it. */
export function answerSentence(
  words: string,
  { total, isPartial, missing, offered }: Omit<Hits, 'next'>,
): string {
  if (total === 0) {
    if (!words) return 'Niciun rezultat. Încercați fără filtre.'
    const none = `Niciun rezultat pentru „${words}”.`
    return offered === undefined ? `${none} Încercați cu mai puține cuvinte sau fără filtre.` : none
  }
  const found = foundSentence(total)
  const partly = total === 1 ? ', care nu are toate cuvintele' : ', niciunul cu toate cuvintele'
  const end = offered === undefined ? '' : '.'
  if (missing.length === 0) return `${found}${isPartial ? partly : ''}${end}`
  const left = conjunction.format(missing.map((word) => `„${word}”`))
  const verb = missing.length === 1 ? 'apare' : 'apar'
  return `${found} fără ${left}, care nu ${verb} în niciun document${isPartial ? partly : ''}${end}`
}

const conjunction = new Intl.ListFormat('ro')

const foundSentence = (total: number): string => count(total, 'Un rezultat', 'rezultate')

/** After more were shown: 30 de rezultate, 20 afișate. */
export const shownSentence = (total: number, shown: number): string =>
  `${foundSentence(total)}, ${counted(shown, 'unul afișat', 'afișate')}`
