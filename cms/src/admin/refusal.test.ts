import { expect, it } from 'vitest'
import { refusalIn } from './refusal.ts'

it('tells the sentences beside the fields where there are some, each once', () => {
  const data = {
    errors: [
      { path: 'correction.wrong', message: 'Scrieți ce era greșit.' },
      { path: 'title', message: 'Titlul lipsește.' },
      { path: 'lead', message: 'Titlul lipsește.' },
    ],
  }
  expect(refusalIn({ errors: [{ message: 'Câmpuri greșite.', data }] })).toEqual({
    sentence: 'Scrieți ce era greșit. Titlul lipsește.',
    faults: {
      wrong: 'Scrieți ce era greșit.',
      title: 'Titlul lipsește.',
      lead: 'Titlul lipsește.',
    },
  })
})

it('tells what was said of the whole else, and that an answer is none of ours', () => {
  expect(
    refusalIn({ errors: [{ message: 'O face altcineva.' }, { message: 'Mai târziu.' }] }),
  ).toEqual({ sentence: 'O face altcineva. Mai târziu.', faults: {} })
  expect(refusalIn('<html>').sentence).toBe('Serverul a răspuns pe neînțeles.')
})
