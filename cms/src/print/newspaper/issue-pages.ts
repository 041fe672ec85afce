import { longDate, noonOf, plainDate } from '@avizier/shared/dates'
import { formatNumber } from '@avizier/shared/numbers'
import { placesOf, sheet, type Place } from './page-grid.ts'
import { pageLayouts } from './page-layouts.ts'
import { placePicture } from './placed-picture.ts'
import type { Article, Piece, Picture, PrintedIssue } from './printed-issue.ts'
import type { ColumnBlock, Run } from './column-block.ts'
import { columnBlocks } from './running-text.ts'

// What the template shows of an issue, page by page.

type SetPicture = ReturnType<typeof pictureOf>

type SetPiece =
  | (Pick<Article, 'kind' | 'section' | 'title' | 'lead' | 'byline'> & {
      label: string
      blocks: ColumnBlock[]
      picture: SetPicture
    })
  | {
      kind: 'briefs'
      label: string
      title: string
      items: { when: string | null; title: string; runs: Run[] }[]
    }
  | { kind: 'contents'; label: string; title: string; entries: Entry[] }
  | { kind: 'imprint'; title: string; lines: { label: string; value: string }[] }

interface Entry {
  label: string
  title: string
  page: number
}

/** A page of the paper: its number, and what stands in which place, in the order in which it is read. */
export interface SetPage {
  number: number
  isFront: boolean
  pieces: { place: Place; piece: SetPiece | null }[]
}

/** The name of the file of each picture, for the template. */
export const pictureFile = (page: number, slot: string): string => `/picture-${page}-${slot}`

interface Shown {
  isForPress: boolean
  /** The only page that is shown, where one is. */
  only: number | undefined
}

/** All that the template is told of an issue. */
export const issueData = (issue: PrintedIssue, { isForPress, only }: Shown) => ({
  name: `${issue.title} nr. ${issue.number}`,
  title: issue.title,
  publisher: issue.publisher,
  price: 'gratuit',
  facts: factsOf(issue),
  running: `nr. ${issue.number} · ${plainDate(noonOf(issue.date))}`,
  isForPress,
  sheet,
  /** Whether what is named in the contents is there to lead to. */
  isWhole: only === undefined,
  pages: issue.pages.flatMap((page, index) =>
    only === undefined || only === index + 1 ? [setPage(page, index + 1, issue)] : [],
  ),
})

const factsOf = ({ number, date, issn, printRun }: PrintedIssue): string[] => [
  `Nr. ${number}`,
  longDate(noonOf(date)),
  ...(issn === null ? [] : [`ISSN ${issn}`]),
  ...(printRun === null ? [] : [`Tiraj: ${formatNumber(printRun)} de exemplare`]),
]

/** The pieces of an issue with the page and the place in which they stand. */
export const piecesOf = (issue: PrintedIssue): { page: number; place: Place; piece: Piece }[] =>
  issue.pages.flatMap(({ layout, pieces }, index) =>
    placesOf(layout).flatMap((place) => {
      const piece = pieces[place.name]
      return piece ? [{ page: index + 1, place, piece }] : []
    }),
  )

/** The pictures of an issue, as they are placed. */
export const issuePictures = (issue: PrintedIssue) =>
  piecesOf(issue).flatMap(({ page, place, piece }) => {
    const picture = piece.kind === 'article' ? piece.picture : null
    const placed = picture && placePicture(picture, place)
    if (!picture || !placed) return []
    return [{ page, slot: place.name, title: titleOf(piece), picture, placed }]
  })

const setPage = (
  { layout, pieces }: PrintedIssue['pages'][number],
  number: number,
  issue: PrintedIssue,
): SetPage => ({
  number,
  isFront: 'isFront' in pageLayouts[layout],
  pieces: placesOf(layout).map((place) => {
    const piece = pieces[place.name]
    return { place, piece: piece ? setPiece(piece, place, number, issue) : null }
  }),
})

/** What a piece is called, on its page and where the office is told of it. */
export function titleOf(piece: Piece): string {
  if (piece.kind === 'contents') return 'În acest număr'
  return piece.kind === 'imprint' ? 'Caseta redacțională' : piece.title
}

/** What links lead to, in the file and from outside: „#pagina3.a”. */
const labelOf = (page: number, slot: string): string => `pagina${page}.${slot}`

function setPiece(piece: Piece, place: Place, page: number, issue: PrintedIssue): SetPiece {
  const label = labelOf(page, place.name)
  switch (piece.kind) {
    case 'article': {
      const { kind, section, title, lead, byline, body, picture } = piece
      const blocks = columnBlocks(body, place.textWidth)
      const file = pictureFile(page, place.name)
      return {
        kind,
        label,
        section,
        title,
        lead,
        byline,
        blocks,
        picture: pictureOf(picture, place, file),
      }
    }
    case 'briefs':
      return {
        kind: 'briefs',
        label,
        title: piece.title,
        items: piece.items.map(({ when, title, text }) => ({
          when,
          title,
          runs: text === '' ? [] : [{ run: text, marks: [], url: null }],
        })),
      }
    case 'contents':
      return { kind: 'contents', label, title: titleOf(piece), entries: entriesOf(issue, page) }
    case 'imprint':
      return { kind: 'imprint', title: titleOf(piece), lines: piece.lines }
  }
}

function pictureOf(picture: Picture | null, place: Place, file: string) {
  const placed = picture && placePicture(picture, place)
  if (!picture || !placed) return null
  const { alt, caption, credit } = picture
  return { file, alt, caption, credit, ...placed }
}

/** What stands on the other pages. */
const entriesOf = (issue: PrintedIssue, from: number): Entry[] =>
  piecesOf(issue).flatMap(({ page, place, piece }) => {
    if (page === from || (piece.kind !== 'article' && piece.kind !== 'briefs')) return []
    return [{ label: labelOf(page, place.name), title: piece.title, page }]
  })
