import { isBlankText, mendLetters } from '@avizier/shared/letters'
import { formatNumber } from '@avizier/shared/numbers'
import { z } from 'zod'

interface Bounds {
  /** „Motivul are”: what the sentence for too many words begins with. */
  tooLong: string
  most: number
}

interface Asked extends Bounds {
  /** The sentence for whoever wrote nothing, or nothing that can be seen. */
  missing: string
}

/** Words that somebody wrote, as every text is stored; what a reader would not see is nothing. */
export const writtenWords = ({ missing, ...bounds }: Asked) =>
  words(bounds, missing).refine((text) => text !== '', missing)

/** Words that may be left out: empty where a reader would see nothing. */
export const optionalWords = (bounds: Bounds) => words(bounds, 'Scrieți un text.').nullish()

const words = ({ tooLong, most }: Bounds, missing: string) =>
  z
    .string(missing)
    // What is mended is as long or shorter, save for a few letters: a megabyte is not read for it.
    .max(4 * most, sentence(tooLong, most))
    .transform((text) => (isBlankText(text) ? '' : mendLetters(text).trim()))
    .refine((text) => text.length <= most, sentence(tooLong, most))

const sentence = (tooLong: string, most: number): string =>
  `${tooLong} cel mult ${formatNumber(most)} de caractere.`
