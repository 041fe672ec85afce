import { mendLetters } from '@avizier/shared/letters'
import type { RecognizedPage } from '../pages/pages-of-row.ts'

/** Where a word stands: page, block, paragraph and line, in the columns of Tesseract's TSV. */
interface Word {
  block: string
  paragraph: string
  line: string
  confidence: number
  text: string
}

/** The level of a word among those of a page, a block, a paragraph and a line. */
const wordLevel = '5'

/** The words of a page as Tesseract tells them in TSV, with its mean confidence: lines apart, paragraphs by an empty line. */
export function readTsv(tsv: string): RecognizedPage {
  const words = tsv.split('\n').flatMap(wordIn)
  let text = ''
  let before: Word | undefined
  for (const word of words) {
    text += separator(before, word) + word.text
    before = word
  }
  const sure = words.reduce((sum, { confidence }) => sum + confidence, 0)
  return {
    // A word broken at the end of a line is one.
    text: mendLetters(text.normalize('NFC')).replace(/(\p{Ll})[-\u00AD¬]\n(?=\p{Ll})/gu, '$1'),
    words: words.length,
    confidence: words.length === 0 ? 0 : Math.round(sure / words.length),
  }
}

function wordIn(row: string): Word[] {
  const [level, , block = '', paragraph = '', line = '', , , , , , confidence, ...rest] =
    row.split('\t')
  const text = rest.join('\t').trim()
  if (level !== wordLevel || text === '') return []
  return [{ block, paragraph, line, confidence: Number(confidence), text }]
}

function separator(before: Word | undefined, word: Word): string {
  if (!before) return ''
  if (before.block !== word.block || before.paragraph !== word.paragraph) return '\n\n'
  return before.line === word.line ? ' ' : '\n'
}
