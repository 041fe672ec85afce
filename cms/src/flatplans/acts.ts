import { plainDate, noonOf } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import { z } from 'zod'
import { pageLayouts, type PageLayout } from '../print/newspaper/page-layouts.ts'
import {
  calendarLabels,
  calendarSchema,
  calendarSteps,
  emptyPair,
  fewestPages,
  keyOf,
  layoutNames,
  mostPages,
  pictureSize,
  plannedPiece,
  type Calendar,
  type Flatplan,
  type PlannedPage,
  type PlannedPiece,
} from './flatplan.ts'

const page = z.int().min(1).max(mostPages)
const place = z.strictObject({ page, slot: z.string().min(1) })
/** A place of the plan; pages are counted from 1. */
export type Place = z.infer<typeof place>

/** What somebody does with the plan of an issue. */
export const flatplanAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('place'), at: place, piece: plannedPiece }),
    z.strictObject({ act: z.literal('move'), from: place, to: place }),
    z.strictObject({ act: z.literal('remove'), at: place }),
    z.strictObject({ act: z.literal('set-size'), at: place, size: pictureSize }),
    z.strictObject({ act: z.literal('set-layout'), page, layout: z.enum(layoutNames) }),
    z.strictObject({ act: z.literal('add-pages'), after: page }),
    z.strictObject({ act: z.literal('remove-pages'), first: page }),
    z.strictObject({ act: z.literal('set-calendar'), calendar: calendarSchema }),
  ],
  { error: 'Macheta nu cunoaște această mișcare. Reîncărcați pagina.' },
)
export type FlatplanAct = z.infer<typeof flatplanAct>

/** What an act makes of a plan, or why it cannot, a sentence. */
export type Outcome = { plan: Flatplan } | { refusal: string }

const slotsOf = (layout: PlannedPage['layout']): PageLayout['slots'] => pageLayouts[layout].slots

/** True where pages of this layout stand in front. */
export const isFront = (layout: PlannedPage['layout']): boolean => 'isFront' in pageLayouts[layout]

const pageAt = (plan: Flatplan, number: number): PlannedPage | undefined => plan.pages[number - 1]

const pieceAt = (plan: Flatplan, { page: number, slot }: Place): PlannedPiece | undefined =>
  pageAt(plan, number)?.pieces[slot]

/** The plan with its pages made anew. */
const withPages = (
  plan: Flatplan,
  make: (page: PlannedPage, number: number) => PlannedPage,
): Flatplan => ({ ...plan, pages: plan.pages.map((each, index) => make(each, index + 1)) })

/** The plan with this piece, or none, in a place. */
const put = (plan: Flatplan, { page: number, slot }: Place, piece?: PlannedPiece): Flatplan =>
  withPages(plan, (each, at) => {
    if (at !== number) return each
    const { [slot]: _, ...others } = each.pieces
    return { ...each, pieces: piece ? { ...others, [slot]: piece } : others }
  })

const without = (plan: Flatplan, key: string): Flatplan =>
  withPages(plan, (each) => ({
    ...each,
    pieces: Object.fromEntries(
      Object.entries(each.pieces).filter(([, piece]) => keyOf(piece) !== key),
    ),
  }))

const noPlace = ({ page: number }: Place): Outcome => ({
  refusal: `Pagina ${number} nu mai are acest loc. Alegeți altul.`,
})

const hasPlace = (plan: Flatplan, { page: number, slot }: Place): boolean => {
  const found = pageAt(plan, number)
  return found !== undefined && slotsOf(found.layout).some(({ name }) => name === slot)
}

/** A piece stands in one place: what was placed elsewhere moves, and what stood there goes back on the shelf. */
const placed = (plan: Flatplan, at: Place, piece: PlannedPiece): Outcome =>
  hasPlace(plan, at) ? { plan: put(without(plan, keyOf(piece)), at, piece) } : noPlace(at)

/** What stands in the other place comes back in exchange. */
function moved(plan: Flatplan, from: Place, to: Place): Outcome {
  const piece = pieceAt(plan, from)
  if (!piece) return { refusal: `Pe pagina ${from.page} nu mai stă nimic în acel loc.` }
  if (!hasPlace(plan, to)) return noPlace(to)
  return { plan: put(put(plan, from, pieceAt(plan, to)), to, piece) }
}

function resized(plan: Flatplan, at: Place, size: z.infer<typeof pictureSize>): Outcome {
  const piece = pieceAt(plan, at)
  if (piece?.kind !== 'article')
    return { refusal: `Pe pagina ${at.page} nu mai stă niciun articol în acel loc.` }
  return { plan: put(plan, at, { ...piece, size }) }
}

/** Pieces keep their place where the new layout has it, else they take the next free one; the others go back on the shelf. */
function laidOut(plan: Flatplan, number: number, layout: PlannedPage['layout']): Outcome {
  const found = pageAt(plan, number)
  if (!found) return { refusal: `Numărul nu mai are pagina ${number}.` }
  if (isFront(layout) !== (number === 1))
    return {
      refusal:
        number === 1
          ? 'Prima pagină poartă titlul Jurnalului: alegeți o machetă de primă pagină.'
          : 'Macheta primei pagini se folosește numai pe pagina 1.',
    }
  const names = slotsOf(layout).map(({ name }) => name)
  const kept = Object.entries(found.pieces).filter(([slot]) => names.includes(slot))
  const homeless = Object.entries(found.pieces).filter(([slot]) => !names.includes(slot))
  const free = names.filter((name) => !kept.some(([slot]) => slot === name))
  const housed = homeless.flatMap(([, piece], index) => {
    const slot = free[index]
    return slot === undefined ? [] : [[slot, piece] as const]
  })
  const pieces = Object.fromEntries([...kept, ...housed])
  return { plan: withPages(plan, (each, at) => (at === number ? { layout, pieces } : each)) }
}

function withPair(plan: Flatplan, after: number): Outcome {
  const { pages } = plan
  if (pages.length + emptyPair.length > mostPages)
    return { refusal: `Un număr are cel mult ${count(mostPages, 'o pagină', 'pagini')}.` }
  if (after > pages.length) return { refusal: `Numărul nu mai are pagina ${after}.` }
  return {
    plan: { ...plan, pages: [...pages.slice(0, after), ...emptyPair, ...pages.slice(after)] },
  }
}

/** What stood on them goes back on the shelf. */
function withoutPair(plan: Flatplan, first: number): Outcome {
  const { pages } = plan
  if (first === 1) return { refusal: 'Prima pagină nu se scoate: poartă titlul Jurnalului.' }
  if (first + 1 > pages.length)
    return { refusal: `Paginile ${first} și ${first + 1} nu mai sunt amândouă în număr.` }
  if (pages.length - emptyPair.length < fewestPages)
    return { refusal: 'Un număr are cel puțin două pagini.' }
  return {
    plan: { ...plan, pages: [...pages.slice(0, first - 1), ...pages.slice(first + 1)] },
  }
}

/** Why these days cannot follow each other; null where they can. */
export function faultOfCalendar(calendar: Calendar): string | null {
  const told = calendarSteps.flatMap((step) => {
    const day = calendar[step]
    return day === null ? [] : [{ step, day }]
  })
  const wrong = told.find(({ day }, index) => {
    const before = told[index - 1]
    return before !== undefined && before.day > day
  })
  const before = wrong && told[told.indexOf(wrong) - 1]
  return wrong && before
    ? `${calendarLabels[wrong.step]} (${plainDate(noonOf(wrong.day))}) este înainte de „${calendarLabels[before.step]}” (${plainDate(noonOf(before.day))}). Schimbați una dintre zile.`
    : null
}

function scheduled(plan: Flatplan, calendar: Calendar): Outcome {
  const refusal = faultOfCalendar(calendar)
  return refusal === null ? { plan: { ...plan, calendar } } : { refusal }
}

/** What an act makes of a plan; refused with a sentence where the plan is not as whoever acts knew it. */
export function carriedOut(plan: Flatplan, act: FlatplanAct): Outcome {
  switch (act.act) {
    case 'place':
      return placed(plan, act.at, act.piece)
    case 'move':
      return moved(plan, act.from, act.to)
    case 'remove':
      return hasPlace(plan, act.at) ? { plan: put(plan, act.at) } : noPlace(act.at)
    case 'set-size':
      return resized(plan, act.at, act.size)
    case 'set-layout':
      return laidOut(plan, act.page, act.layout)
    case 'add-pages':
      return withPair(plan, act.after)
    case 'remove-pages':
      return withoutPair(plan, act.first)
    case 'set-calendar':
      return scheduled(plan, act.calendar)
  }
}
