import { count } from '@avizier/shared/numbers'
import { quoted } from '@avizier/shared/typography'
import { issuePictures, piecesOf, titleOf } from './issue-pages.ts'
import type { Filling, Piece, PrintedIssue } from './printed-issue.ts'
import { resolutionOf } from './placed-picture.ts'
import { leftOutOf } from './running-text.ts'

// What is wrong with an issue, page by page, in sentences.

export interface PageFault {
  /** Counted from 1. */
  page: number
  slot: string
  /** An issue with text that does not fit is not printed; of all else the office decides. */
  kind: 'overset' | 'empty' | 'left-out' | 'signs' | 'coarse'
  sentence: string
}

/** So many empty lines of text are told; fewer are white space. */
const toldFrom = 8
/** Dots per inch that the press asks of a picture at its printed size. */
export const leastResolution = 220

const lines = (number: number): string => count(number, 'un rând', 'rânduri')

/** Text that its place has no room for, and places that are not filled. */
export const faultsOf = (fillings: readonly Record<string, Filling>[]): PageFault[] =>
  fillings.flatMap((ofPage, index) =>
    Object.entries(ofPage).flatMap(([slot, { title, room, written }]): PageFault[] => {
      const at = { page: index + 1, slot }
      const over = written - room
      if (over > 0)
        return [{ ...at, kind: 'overset', sentence: oversetSentence(at.page, title, over) }]
      if (-over < toldFrom) return []
      return [{ ...at, kind: 'empty', sentence: emptySentence(at.page, title, -over) }]
    }),
  )

const oversetSentence = (page: number, title: string, over: number): string =>
  `Pagina ${page}: ${quoted(title)} depășește locul cu ${lines(over)}. Scurtați textul sau alegeți o imagine mai mică ori altă machetă a paginii.`

const emptySentence = (page: number, title: string, empty: number): string =>
  `Pagina ${page}: sub ${quoted(title)} rămân goale ${lines(empty)}. Lungiți textul sau alegeți o imagine mai mare ori altă machetă a paginii.`

/** What is not printed as it was written: files inside a text, signs that the typefaces lack. */
export const textFaultsOf = (issue: PrintedIssue): PageFault[] =>
  piecesOf(issue).flatMap(({ page, place: { name: slot }, piece }): PageFault[] => {
    const title = quoted(titleOf(piece))
    const files = piece.kind === 'article' ? leftOutOf(piece.body) : 0
    const signs = unprintable(piece)
    return [
      ...(files === 0
        ? []
        : [
            {
              page,
              slot,
              kind: 'left-out' as const,
              sentence: `Pagina ${page}: ${title} are în text ${count(files, 'o imagine sau un document', 'imagini și documente')} care nu se tipăresc. Alegeți o imagine a articolului sau spuneți în text unde se găsesc.`,
            },
          ]),
      ...(signs.length === 0
        ? []
        : [
            {
              page,
              slot,
              kind: 'signs' as const,
              sentence: `Pagina ${page}: ${title} are semne care nu se pot tipări (${signs.join(' ')}) și apar ca □. Înlocuiți-le.`,
            },
          ]),
    ]
  })

/** Emoji, and letters of scripts that the typefaces of the site do not have. */
const beyondTypefaces =
  /(?![©®™])\p{Extended_Pictographic}|(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Common})\p{L}/gu

const unprintable = (piece: Piece): string[] => {
  const found = [...new Set(wordsOf(piece).match(beyondTypefaces))]
  return found.length > 6 ? [...found.slice(0, 6), '…'] : found
}

/** All words of a piece; bytes of pictures have none. */
const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return ''
  return Object.values(value).map(wordsOf).join(' ')
}

/** Pictures that have too few dots for the press at the size at which they are printed. */
export const pressFaultsOf = (issue: PrintedIssue): PageFault[] =>
  issuePictures(issue).flatMap(({ page, slot, title, picture, placed }): PageFault[] => {
    const resolution = resolutionOf(picture, placed)
    if (resolution >= leastResolution) return []
    const sentence = `Pagina ${page}: imaginea de la ${quoted(title)} are ${resolution} dpi la mărimea la care se tipărește; tipografia cere cel puțin ${leastResolution}. Alegeți o imagine cu mai mulți pixeli sau o mărime mai mică.`
    return [{ page, slot, kind: 'coarse', sentence }]
  })
