import { journalSectionLabels, journalSections } from '@avizier/shared/kinds/journal-articles'
import { keyOf, pageOf, type Flatplan, type PlannedPiece } from '../../flatplans/flatplan.ts'
import type { ToldFlatplan } from '../../flatplans/told.ts'
import { pieceName } from '../../flatplans/words.ts'

/** A piece that can stand in a place, and where it stands now. */
export interface PieceChoice {
  key: string
  name: string
  piece: PlannedPiece
  page: number | null
}

export interface PieceChoices {
  articles: PieceChoice[]
  briefs: PieceChoice[]
  fixed: PieceChoice[]
}

type Known = Pick<ToldFlatplan, 'articles' | 'plan'>

/** What an issue is made of: its articles, its sections in short, and what every issue has. */
export function pieceChoices({ articles, plan }: Known): PieceChoices {
  const titles = new Map(articles.map(({ id, title }) => [id, title]))
  const placed = new Map(
    plan.pages.flatMap(({ pieces }) => Object.values(pieces).map((each) => [keyOf(each), each])),
  )
  // What stands somewhere keeps the size of its picture wherever it is placed next.
  const choice = (asBegun: PlannedPiece): PieceChoice => {
    const key = keyOf(asBegun)
    const piece = placed.get(key) ?? asBegun
    return { key, piece, name: pieceName(piece, titles), page: pageOf(plan, key) }
  }
  const sections = journalSections.filter((section) =>
    articles.some((article) => article.section === section),
  )
  return {
    articles: articles.map(({ id, hasPicture }) =>
      choice({ kind: 'article', article: id, size: hasPicture ? 'medium' : 'none' }),
    ),
    briefs: sections.map((section) => choice({ kind: 'briefs', section })),
    fixed: (['contents', 'agenda', 'imprint'] as const).map((kind) => choice({ kind })),
  }
}

export const allChoices = ({ articles, briefs, fixed }: PieceChoices): PieceChoice[] => [
  ...articles,
  ...briefs,
  ...fixed,
]

/** What has no place yet: of a section that is told in short only where something is left to be told. */
export function withoutPlace(
  { articles, briefs, fixed }: PieceChoices,
  known: Known,
): PieceChoice[] {
  const left = articles.filter(({ page }) => page === null)
  const isLeft = (section: string) =>
    known.articles.some(
      (article) =>
        article.section === section &&
        left.some(({ piece }) => piece.kind === 'article' && piece.article === article.id),
    )
  return [
    ...left,
    ...briefs.filter(
      ({ page, piece }) => page === null && piece.kind === 'briefs' && isLeft(piece.section),
    ),
    ...fixed.filter(({ page }) => page === null),
  ]
}

/** What a piece of the plan is called; also one that can be chosen no more. */
export function nameOf(piece: PlannedPiece, { articles }: Pick<Known, 'articles'>): string {
  return pieceName(piece, new Map(articles.map(({ id, title }) => [id, title])))
}

/** „Lucrări în cartier”, below the title of an article. */
export const sectionName = (section: ToldFlatplan['articles'][number]['section']): string =>
  journalSectionLabels[section]

/** Where a text without a place of its own is told in short: „pe scurt, pagina 4”; nothing where its section is not. */
export function toldInShort(
  section: ToldFlatplan['articles'][number]['section'],
  { briefs }: Pick<PieceChoices, 'briefs'>,
): string[] {
  const { page = null } =
    briefs.find(({ piece }) => piece.kind === 'briefs' && piece.section === section) ?? {}
  return page === null ? [] : [`pe scurt, pagina ${page}`]
}

/** How many pages there are, without the one in front, that a pair may follow. */
export const lastPairAfter = ({ pages }: Flatplan): number => Math.max(1, pages.length - 1)
