import { describe, expect, it } from 'vitest'
import { carriedOut, type FlatplanAct } from './acts.ts'
import { firstPlan, pageOf, type Flatplan, type PlannedPiece } from './flatplan.ts'

const article = (id: string, size: 'medium' | 'large' = 'medium'): PlannedPiece => ({
  kind: 'article',
  article: id,
  size,
})

/** The plan after all of these, each of which can be done. */
const after = (...acts: FlatplanAct[]): Flatplan =>
  acts.reduce((plan, act) => {
    const outcome = carriedOut(plan, act)
    if ('refusal' in outcome) throw new Error(outcome.refusal)
    return outcome.plan
  }, firstPlan)

const refusal = (plan: Flatplan, act: FlatplanAct): string | null => {
  const outcome = carriedOut(plan, act)
  return 'refusal' in outcome ? outcome.refusal : null
}

const at = (page: number, slot: string) => ({ page, slot })
const place = (page: number, slot: string, piece: PlannedPiece): FlatplanAct => ({
  act: 'place',
  at: at(page, slot),
  piece,
})

describe('a piece', () => {
  it('stands in one place', () => {
    const plan = after(place(2, 'a', article('1')), place(5, 'b', article('1', 'large')))
    expect(plan.pages[1]?.pieces).toEqual({})
    expect(plan.pages[4]?.pieces).toEqual({ b: article('1', 'large') })
    expect(pageOf(plan, 'article:1')).toBe(5)
  })

  it('takes the place of what stood there, which goes back on the shelf', () => {
    const plan = after(place(2, 'a', article('1')), place(2, 'a', article('2')))
    expect(plan.pages[1]?.pieces).toEqual({ a: article('2') })
    expect(pageOf(plan, 'article:1')).toBeNull()
  })

  it('is moved to an empty place, or changes places', () => {
    const placed = [place(2, 'a', article('1')), place(3, 'b', article('2'))]
    const swap: FlatplanAct = { act: 'move', from: at(2, 'a'), to: at(3, 'b') }
    const swapped = after(...placed, swap)
    expect([swapped.pages[1]?.pieces, swapped.pages[2]?.pieces]).toEqual([
      { a: article('2') },
      { b: article('1') },
    ])
    const moved = after(...placed, { act: 'move', from: at(2, 'a'), to: at(3, 'a') })
    expect([moved.pages[1]?.pieces, moved.pages[2]?.pieces]).toEqual([
      {},
      { a: article('1'), b: article('2') },
    ])
  })

  it('is refused where there is no such place, or nothing stands any more', () => {
    expect(refusal(firstPlan, place(2, 'd', article('1')))).toBe(
      'Pagina 2 nu mai are acest loc. Alegeți altul.',
    )
    expect(refusal(firstPlan, { act: 'move', from: at(2, 'a'), to: at(3, 'a') })).toBe(
      'Pe pagina 2 nu mai stă nimic în acel loc.',
    )
    expect(refusal(firstPlan, { act: 'set-size', at: at(8, 'c'), size: 'large' })).toBe(
      'Pe pagina 8 nu mai stă niciun articol în acel loc.',
    )
  })

  it('is taken off, and its picture made larger', () => {
    const plan = after(place(2, 'a', article('1')), {
      act: 'set-size',
      at: at(2, 'a'),
      size: 'large',
    })
    expect(plan.pages[1]?.pieces).toEqual({ a: article('1', 'large') })
    const outcome = carriedOut(plan, { act: 'remove', at: at(2, 'a') })
    expect('plan' in outcome && outcome.plan.pages[1]?.pieces).toEqual({})
  })
})

describe('the layout of a page', () => {
  it('keeps what has a place in it, houses the others, and lets the rest go', () => {
    const plan = after(
      { act: 'set-layout', page: 2, layout: 'four' },
      ...['a', 'b', 'c', 'd'].map((slot) => place(2, slot, article(slot))),
      { act: 'remove', at: at(2, 'b') },
      { act: 'set-layout', page: 2, layout: 'two-rows' },
    )
    expect(plan.pages[1]).toEqual({
      layout: 'two-rows',
      pieces: { a: article('a'), b: article('c') },
    })
  })

  it('is that of a front page on page 1 alone', () => {
    expect(refusal(firstPlan, { act: 'set-layout', page: 1, layout: 'one' })).toBe(
      'Prima pagină poartă titlul Jurnalului: alegeți o machetă de primă pagină.',
    )
    expect(refusal(firstPlan, { act: 'set-layout', page: 2, layout: 'front' })).toBe(
      'Macheta primei pagini se folosește numai pe pagina 1.',
    )
  })
})

describe('pages', () => {
  it('come and go two by two', () => {
    const plan = after(place(8, 'a', article('1')), { act: 'add-pages', after: 7 })
    expect(plan.pages).toHaveLength(10)
    expect(pageOf(plan, 'article:1')).toBe(10)
    const outcome = carriedOut(plan, { act: 'remove-pages', first: 8 })
    expect('plan' in outcome && pageOf(outcome.plan, 'imprint')).toBe(8)
  })

  it('are never fewer than two nor more than 48, and the first one stays', () => {
    const least = { ...firstPlan, pages: firstPlan.pages.slice(0, 2) }
    expect(refusal(firstPlan, { act: 'remove-pages', first: 1 })).toBe(
      'Prima pagină nu se scoate: poartă titlul Jurnalului.',
    )
    expect(refusal(least, { act: 'remove-pages', first: 2 })).toBe(
      'Paginile 2 și 3 nu mai sunt amândouă în număr.',
    )
    const most = { ...firstPlan, pages: Array.from({ length: 6 }, () => firstPlan.pages).flat() }
    expect(refusal(most, { act: 'add-pages', after: 2 })).toBe(
      'Un număr are cel mult 48 de\u00A0pagini.',
    )
  })
})

it('the days of an issue come one after the other', () => {
  const calendar = { ...firstPlan.calendar, handIn: '2026-12-01', print: '2026-12-10' }
  expect(after({ act: 'set-calendar', calendar }).calendar).toEqual(calendar)
  expect(
    refusal(firstPlan, {
      act: 'set-calendar',
      calendar: { ...calendar, textsClosed: '2026-11-30' },
    }),
  ).toBe(
    'Închiderea textelor (30 noiembrie 2026) este înainte de „Predarea materialelor” (1 decembrie 2026). Schimbați una dintre zile.',
  )
})
