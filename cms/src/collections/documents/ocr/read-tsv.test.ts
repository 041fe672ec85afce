import { expect, it } from 'vitest'
import { readTsv } from './read-tsv.ts'

const head =
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
const word = (block: number, line: number, confidence: number, text: string) =>
  `5\t1\t${block}\t1\t${line}\t1\t0\t0\t9\t9\t${confidence}\t${text}`

it('lines stand apart, paragraphs further, and broken words are whole', () => {
  const tsv = [
    head,
    '1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t',
    word(1, 1, 96.5, 'Hotărâri'),
    word(1, 1, 90, 'pe'),
    word(1, 2, 80, 'scurt,'),
    word(1, 2, 90, 'des-'),
    word(1, 3, 91, 'pre'),
    word(2, 1, 0, 'oraş'),
    word(2, 1, 30, ' '),
    '',
  ].join('\n')
  expect(readTsv(tsv)).toEqual({
    text: 'Hotărâri pe\nscurt, despre\n\noraș',
    words: 6,
    confidence: 75,
  })
})

it('a page without a word says so', () => {
  expect(readTsv(head)).toEqual({ text: '', words: 0, confidence: 0 })
})
