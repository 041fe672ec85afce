import { expect, it } from 'vitest'
import { leftOutSentence, nothing } from './left-out.ts'

it.each([
  [{}, null],
  [
    { pictures: 1 },
    'O imagine nu a fost preluată: încărcați-o cu „Încarcă”, din lista pe care o deschide „/”.',
  ],
  [
    { pictures: 3, deletions: 1 },
    '3\u00A0imagini nu au fost preluate: încărcați-le cu „Încarcă”, din lista pe care o deschide „/”. Un fragment șters cu „Urmărire modificări” nu a fost preluat.',
  ],
  [
    { notes: 20 },
    '20 de\u00A0note de subsol nu au fost preluate: scrieți-le în text, dacă cititorul are nevoie de ele.',
  ],
  [{ links: 2 }, '2\u00A0legături fără adresă de internet au rămas doar text.'],
])('%j: %s', (leftOut, sentence) => {
  expect(leftOutSentence({ ...nothing(), ...leftOut })).toBe(sentence)
})
