import { expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { keysOfWord } from '@avizier/shared/word-forms'

const keys = (...words: string[]) => new Set(words.flatMap(keysOfWord))
const written = (text: string, ...words: string[]) =>
  excerptOf(text, keys(...words))
    .pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('')

it('an excerpt is text with marked words, whatever stands in it', () => {
  expect(excerptOf('Peste <b>străzi</b>, 3 < 4', keys('stradă'))).toEqual({
    pieces: [
      { text: 'Peste <b>', isMarked: false },
      { text: 'străzi', isMarked: true },
      { text: '</b>, 3 < 4', isMarked: false },
    ],
    at: 9,
  })
  expect(excerptOf('', keys('stradă'))).toEqual({ pieces: [], at: undefined })
})

it('is cut from where most of what was looked for stands', () => {
  const rest = 'unu doi trei patru cinci șase șapte opt nouă zece '.repeat(5)
  expect(written(`Apă. ${rest}Apa\ncaldă vine. ${rest}`, 'apă', 'caldă')).toMatch(
    /^…cinci șase șapte opt nouă zece \[Apa\] \[caldă\] vine\. unu .* trei…$/,
  )
  expect(written(`Apă rece. ${rest}`, 'gaz')).toMatch(/^Apă rece\. unu .*…$/)
})
