import { expect, it } from 'vitest'
import { issueFaults } from './faults.ts'

const filling = (key: string, written: number, room: number) => ({ key, written, room })
const titles = new Map([['1', 'Piața']])

it('says by page what does not fit and what stays empty', () => {
  const fillings = [
    { a: filling('1', 57, 50), b: filling('contents', 3, 30) },
    { a: filling('1', 20, 30) },
    { a: filling('agenda', 9, 8), b: filling('1', 30, 30) },
  ]
  expect(issueFaults({ fillings }, titles)).toEqual({
    sentences: [
      'Pagina 1: „Piața” depășește locul cu 7\u00A0rânduri. Scurtați textul, micșorați imaginea sau alegeți altă machetă.',
      'Pagina 2: sub „Piața” rămân 10\u00A0rânduri goale.',
      'Pagina 3: un text depășește locul cu un rând. Scurtați textul, micșorați imaginea sau alegeți altă machetă.',
    ],
    isOverset: true,
  })
  expect(issueFaults({ fillings: fillings.slice(1, 2) }, titles).isOverset).toBe(false)
})
