import { expect, it } from 'vitest'
import { faultsOf, pressFaultsOf } from './faults.ts'
import { article, drawnPicture, issueOf } from './testing.ts'

it('tells by page what does not fit and what stays empty, but for a few lines', () => {
  const filling = (title: string, room: number, written: number) => ({
    key: title,
    title,
    room,
    written,
  })
  expect(
    faultsOf([
      { a: filling('Piața', 40, 47), b: filling('Parcul', 40, 33) },
      { a: filling('Bugetul „2027”', 40, 40) },
      { a: filling('Agenda', 40, 41), b: filling('Sport', 40, 20) },
    ]),
  ).toEqual([
    {
      page: 1,
      slot: 'a',
      kind: 'overset',
      sentence:
        'Pagina 1: „Piața” depășește locul cu 7\u00A0rânduri. Scurtați textul sau alegeți o imagine mai mică ori altă machetă a paginii.',
    },
    {
      page: 3,
      slot: 'a',
      kind: 'overset',
      sentence:
        'Pagina 3: „Agenda” depășește locul cu un rând. Scurtați textul sau alegeți o imagine mai mică ori altă machetă a paginii.',
    },
    {
      page: 3,
      slot: 'b',
      kind: 'empty',
      sentence:
        'Pagina 3: sub „Sport” rămân goale 20 de\u00A0rânduri. Lungiți textul sau alegeți o imagine mai mare ori altă machetă a paginii.',
    },
  ])
})

it('tells which pictures are too coarse for the press at the size at which they are printed', async () => {
  const titled = async (title: string, width: number) =>
    article(title, { title, picture: await drawnPicture(width, 600, 'medium') })
  const issue = issueOf([
    {
      layout: 'two-rows',
      pieces: { a: await titled('Fină', 1037), b: await titled('Aspră', 900) },
    },
  ])
  expect(pressFaultsOf(issue)).toEqual([
    {
      page: 1,
      slot: 'b',
      kind: 'coarse',
      sentence:
        'Pagina 1: imaginea de la „Aspră” are 191 dpi la mărimea la care se tipărește; tipografia cere cel puțin 220. Alegeți o imagine cu mai mulți pixeli sau o mărime mai mică.',
    },
  ])
})
