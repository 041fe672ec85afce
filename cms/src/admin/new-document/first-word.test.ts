import { expect, it } from 'vitest'
import { firstWordOf, parseFirstWord } from './first-word.ts'

it('a document begins with its title, an issue with its number', () => {
  const title = firstWordOf('press-releases')
  expect(parseFirstWord(title, '  Pasajul se redeschide ')).toEqual({
    data: { title: 'Pasajul se redeschide' },
  })
  expect(parseFirstWord(title, '   ')).toEqual({
    fault: 'Scrieți întâi un titlu, fie și provizoriu.',
  })
  expect(parseFirstWord(title, 'a'.repeat(201))).toEqual({
    fault: 'Titlul are cel mult 200 de caractere.',
  })

  const number = firstWordOf('journal-issues')
  expect(parseFirstWord(number, ' 11 ')).toEqual({ data: { number: 11 } })
  for (const written of ['', '0', 'unsprezece', '-3', '1,5'])
    expect(parseFirstWord(number, written)).toEqual({
      fault: 'Scrieți numărul din an, de exemplu 11.',
    })
})
