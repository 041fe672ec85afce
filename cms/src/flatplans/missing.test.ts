import { expect, it } from 'vitest'
import { firstPlan, type Flatplan } from './flatplan.ts'
import { missingFrom } from './missing.ts'
import { articleDraft } from './testing.ts'

const now = new Date('2026-12-02T10:00:00Z')
const ask = {
  ...{ what: 'Orarul ghișeelor', department: 'Direcția taxe', dueOn: '2026-12-04' },
  material: null,
}
const placed: Flatplan = {
  calendar: { ...firstPlan.calendar, textsClosed: '2026-12-01', print: '2026-12-10' },
  pages: firstPlan.pages.map((page, index) =>
    index === 1
      ? { ...page, pieces: { a: { kind: 'article', article: '1', size: 'large' } } }
      : page,
  ),
}

it('says what is next, what was not handed in and by whom, and what stands nowhere', () => {
  const asks = [
    { ...ask, standing: 'asked' as const },
    { ...ask, department: null, dueOn: '2026-12-01', standing: 'overdue' as const },
    { ...ask, standing: 'handed-in' as const },
  ]
  expect(missingFrom(placed, [articleDraft('1'), articleDraft('2')], asks, now)).toEqual([
    'Urmează: Tiparul, pe 10 decembrie 2026.',
    'Așteptat de la Direcția taxe până pe 4 decembrie 2026: Orarul ghișeelor.',
    'Lipsește: Orarul ghișeelor. Termenul a fost 1 decembrie 2026.',
    'Un articol nu este încă pe nicio pagină.',
    'Paginile 3, 4, 5, 6 și 7 sunt goale.',
    'Pe paginile 1, 2 și 8 rămân locuri libere.',
  ])
})

it('says what was handed in and nobody of the office has taken up', () => {
  const asks = (['handed-in', 'taken', 'made'] as const).map((state) => ({
    ...{ ...ask, standing: 'handed-in' as const },
    material: { title: 'Program „nou”', state },
  }))
  expect(missingFrom(placed, [articleDraft('1')], asks, now).slice(1, 3)).toEqual([
    'Predat de Direcția taxe, încă nepreluat de birou: „Program «nou»” (s-a cerut: Orarul ghișeelor).',
    'Paginile 3, 4, 5, 6 și 7 sunt goale.',
  ])
})

it('says which page waits for another article, and that sheets have four pages', () => {
  const ten = { ...placed, pages: [...placed.pages.slice(0, 7), ...firstPlan.pages.slice(5)] }
  expect(missingFrom(ten, [], [], now)).toEqual([
    'Urmează: Tiparul, pe 10 decembrie 2026.',
    'Pagina 2: un articol nu mai este în acest număr. Puneți altul în locul lui.',
    'Paginile 3, 4, 5, 6, 7, 8 și 9 sunt goale.',
    'Pe paginile 1, 2 și 10 rămân locuri libere.',
    'Numărul are 10\u00A0pagini, iar o coală tipărită are patru: adăugați sau scoateți două pagini.',
  ])
  const bare = { ...firstPlan, pages: firstPlan.pages.slice(1, 5) }
  expect(missingFrom(bare, [], [], now)).toEqual([
    'Paginile 1, 2, 3 și 4 sunt goale.',
    'Cuprinsul nu este pe nicio pagină.',
    'Caseta redacțională nu este pe nicio pagină.',
  ])
})

it('says how many texts would be printed that nobody has published', () => {
  const waiting = articleDraft('1', { isPublished: false })
  expect(missingFrom(placed, [waiting, articleDraft('2')], [], now).at(-1)).toBe(
    'Un articol are un text care nu este încă publicat: apare în PDF, nu și pe site.',
  )
  expect(missingFrom(placed, [waiting, waiting], [], now).at(-1)).toBe(
    '2\u00A0articole au un text care nu este încă publicat: apare în PDF, nu și pe site.',
  )
})
