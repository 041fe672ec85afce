import { readingOf } from '@avizier/shared/kinds/read-by-public'
import { count } from '@avizier/shared/numbers'
import type { CheckedDocument } from '../checked-document.ts'
import type { Found, Rule } from '../finding.ts'

/** A sentence that nobody reads in one breath. */
const mostWords = 35
/**
 * Björnsson's LIX, which knows no language: words a sentence, and long words (over six letters) in a hundred. Romanian
 * laws have 65 and more, good press releases 45 to 55.
 */
const hardest = 62
/** Fewer words say nothing of a text. */
const leastWords = 80
const longWord = 7

/** Sentences that can be read, and a text that is not all long words. */
export const readingEase: Rule = {
  name: 'reading-ease',
  blocks: 'nothing',
  find: (document) => [...longSentences(document), ...hardText(document)],
}

function longSentences({ passages }: CheckedDocument): Found[] {
  return passages
    .filter(({ path, level }) => readingOf(path)?.isProse && level === undefined)
    .flatMap(({ path, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > mostWords)
        .map((sentence): Found => ({
          severity: 'advice',
          path,
          passage: sentence,
          message: `Fraza „${sentence.slice(0, 50).trim()}…” are ${count(wordsOf(sentence).length, 'un cuvânt', 'cuvinte')}: faceți din ea două-trei propoziții.`,
        })),
    )
}

function hardText({ passages }: CheckedDocument): Found[] {
  const text = passages.filter(({ path }) => path === 'body').map(({ text: words }) => words)
  const score = lix(text)
  if (score === null || score <= hardest) return []
  return [
    {
      severity: 'advice',
      path: 'body',
      message: `Textul se citește greu (indice LIX ${Math.round(score)}; un comunicat bun are între 45 și 55): fraze mai scurte, mai puține cuvinte lungi.`,
    },
  ]
}

/** Null for a text too short to tell. */
export function lix(paragraphs: readonly string[]): number | null {
  const words = paragraphs.flatMap(wordsOf)
  const sentences = paragraphs.flatMap(sentencesOf).length
  if (words.length < leastWords || sentences === 0) return null
  const long = words.filter((word) => word.length >= longWord).length
  return words.length / sentences + (100 * long) / words.length
}

/** A point after „nr”, „art” or „str” ends no sentence. */
const sentencesOf = (text: string): string[] =>
  text
    .split(
      /(?<=(?<!\b(?:nr|art|alin|lit|str|bd|dr|ing|pct|etc|tel|cca|max|min))[.!?…])\s+(?=[\p{Lu}„–])|\n/u,
    )
    .filter((sentence) => /\p{L}/u.test(sentence))

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d]+(?:-\p{L}+)*/gu) ?? []
