import { journalSections } from '@avizier/shared/kinds/journal-articles'
import { z } from 'zod'
import { pageLayouts, type PageLayoutName } from '../print/newspaper/page-layouts.ts'
import { pictureSizes } from '../print/newspaper/printed-issue.ts'

// The plan of an issue as plain data: which piece stands in which place of which page.

export const layoutNames = Object.keys(pageLayouts) as [PageLayoutName, ...PageLayoutName[]]

export const pictureSize = z.enum(pictureSizes)
export type PictureSize = z.infer<typeof pictureSize>

/** What can stand in a place: an article, short pieces of a section, or what every issue has. */
export const plannedPiece = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), article: z.string().min(1), size: pictureSize }),
  z.strictObject({ kind: z.literal('briefs'), section: z.enum(journalSections) }),
  z.strictObject({ kind: z.literal('agenda') }),
  z.strictObject({ kind: z.literal('contents') }),
  z.strictObject({ kind: z.literal('imprint') }),
])
export type PlannedPiece = z.infer<typeof plannedPiece>

/** Two pieces are the same one, whatever the size of a picture. */
export function keyOf(piece: PlannedPiece): string {
  if (piece.kind === 'article') return `article:${piece.article}`
  return piece.kind === 'briefs' ? `briefs:${piece.section}` : piece.kind
}

export const plannedPage = z.object({
  layout: z.enum(layoutNames),
  /** By the name of the place; who is not named is empty. */
  pieces: z.record(z.string(), plannedPiece),
})
export type PlannedPage = z.infer<typeof plannedPage>

export const fewestPages = 2
export const mostPages = 48

/** The days of an issue, in the order in which they come. */
export const calendarSteps = ['handIn', 'textsClosed', 'layout', 'print', 'distribution'] as const
export type CalendarStep = (typeof calendarSteps)[number]

export const calendarLabels: Record<CalendarStep, string> = {
  handIn: 'Predarea materialelor',
  textsClosed: 'Închiderea textelor',
  layout: 'Machetarea',
  print: 'Tiparul',
  distribution: 'Distribuirea',
}

const optionalDay = z.iso.date('Alegeți o zi.').nullable()
export const calendarSchema = z.strictObject({
  handIn: optionalDay,
  textsClosed: optionalDay,
  layout: optionalDay,
  print: optionalDay,
  distribution: optionalDay,
})
export type Calendar = z.infer<typeof calendarSchema>

export const flatplanSchema = z.object({
  calendar: calendarSchema,
  pages: z.array(plannedPage).min(fewestPages).max(mostPages),
})
export type Flatplan = z.infer<typeof flatplanSchema>

const emptyPage: PlannedPage = { layout: 'two-rows', pieces: {} }

/** Two pages that nothing stands on yet. */
export const emptyPair: readonly PlannedPage[] = [emptyPage, emptyPage]

/** What an issue begins with: eight pages, the contents in front, the imprint at the end. */
export const firstPlan: Flatplan = {
  calendar: { handIn: null, textsClosed: null, layout: null, print: null, distribution: null },
  pages: [
    { layout: 'front', pieces: { b: { kind: 'contents' } } },
    ...Array.from({ length: 6 }, () => emptyPage),
    { layout: 'three-rows', pieces: { c: { kind: 'imprint' } } },
  ],
}

/** The page on which a piece stands, from 1; null where it stands on none. */
export function pageOf({ pages }: Flatplan, key: string): number | null {
  const index = pages.findIndex(({ pieces }) =>
    Object.values(pieces).some((piece) => keyOf(piece) === key),
  )
  return index === -1 ? null : index + 1
}

/** The keys of all that is placed. */
export const placedKeys = ({ pages }: Flatplan): Set<string> =>
  new Set(pages.flatMap(({ pieces }) => Object.values(pieces).map(keyOf)))
