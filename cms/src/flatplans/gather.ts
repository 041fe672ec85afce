import { dayOf } from '@avizier/shared/dates'
import { journalSectionLabels } from '@avizier/shared/kinds/journal-articles'
import { count } from '@avizier/shared/numbers'
import type { PrintedPicture } from '../collections/media/printed-picture.ts'
import type { Letterhead } from '../mail/letterhead.ts'
import { pageLayouts, type PageLayout } from '../print/newspaper/page-layouts.ts'
import type { Piece, PrintedIssue } from '../print/newspaper/printed-issue.ts'
import type { AgendaItem } from './agenda.ts'
import type { ArticleDraft, IssueDraft, Section, StoredPicture } from './drafts.ts'
import {
  keyOf,
  placedKeys,
  type Flatplan,
  type PictureSize,
  type PlannedPage,
  type PlannedPiece,
} from './flatplan.ts'

/** All that an issue is printed from, as it stands now. */
export interface Drafts {
  issue: IssueDraft
  articles: readonly ArticleDraft[]
  agenda: readonly AgendaItem[]
  office: Letterhead
  pictures: ReadonlyMap<string, StoredPicture>
}

/** A picture of an article where it is to be printed: how large decides which of its files is read. */
export interface PlacedPicture {
  picture: StoredPicture
  size: PictureSize
  slot: PageLayout['slots'][number]
}

/** The pictures that are to be printed, by the article that each belongs to. */
export function picturesIn(
  { pages }: Flatplan,
  { articles, pictures }: Pick<Drafts, 'articles' | 'pictures'>,
): Map<string, PlacedPicture> {
  const placed = pages.flatMap(({ layout, pieces }) =>
    pageLayouts[layout].slots.flatMap((slot) => {
      const piece = pieces[slot.name]
      if (piece?.kind !== 'article' || piece.size === 'none') return []
      const image = articles.find(({ id }) => id === piece.article)?.image
      const picture = image ? pictures.get(image) : undefined
      return picture ? [[piece.article, { picture, size: piece.size, slot }] as const] : []
    }),
  )
  return new Map(placed)
}

/** What is missing of an issue itself before anything can be printed, a sentence; null where nothing is. */
export const faultOfIssue = ({ number, issueDate }: IssueDraft): string | null =>
  number === null || issueDate === null
    ? 'Numărul nu are încă număr sau dată. Completați-le în „Editare”, apoi reveniți aici.'
    : null

/**
 * An issue as the engine sets it, from its plan and drafts; `bytesOf` has the picture of each placed article. An article
 * that is not in the issue any more leaves its place empty.
 */
export function gather(
  plan: Flatplan,
  drafts: Drafts,
  bytesOf: ReadonlyMap<string, PrintedPicture>,
): PrintedIssue {
  const { issue, office } = drafts
  const { number, issueDate } = issue
  if (number === null || issueDate === null) throw new Error('An issue without a number or a date')
  const gathering = { plan, drafts, placed: picturesIn(plan, drafts), bytesOf }
  return {
    title: 'Jurnalul Municipal',
    publisher: office.institution,
    number,
    date: dayOf(issueDate),
    issn: issue.issn,
    printRun: issue.printRun,
    pages: plan.pages.map((page) => pageOf(gathering, page)),
  }
}

interface Gathering {
  plan: Flatplan
  drafts: Drafts
  placed: ReadonlyMap<string, PlacedPicture>
  bytesOf: ReadonlyMap<string, PrintedPicture>
}

const pageOf = (
  gathering: Gathering,
  { layout, pieces }: PlannedPage,
): PrintedIssue['pages'][number] => ({
  layout,
  pieces: Object.fromEntries(
    pageLayouts[layout].slots.map(({ name }) => {
      const piece = pieces[name]
      return [name, piece ? pieceOf(gathering, piece) : null]
    }),
  ),
})

function pieceOf({ plan, drafts, placed, bytesOf }: Gathering, piece: PlannedPiece): Piece | null {
  switch (piece.kind) {
    case 'article':
      return articleOf(drafts, piece.article, placed.get(piece.article), bytesOf)
    case 'briefs':
      return briefsOf(plan, drafts, piece.section)
    case 'agenda':
      return { kind: 'briefs', key: 'agenda', title: 'Agenda', items: [...drafts.agenda] }
    case 'contents':
      return { kind: 'contents', key: 'contents' }
    case 'imprint':
      return { kind: 'imprint', key: 'imprint', lines: imprintLines(drafts) }
  }
}

function articleOf(
  { articles }: Drafts,
  id: string,
  placed: PlacedPicture | undefined,
  bytesOf: ReadonlyMap<string, PrintedPicture>,
): Piece | null {
  const found = articles.find((each) => each.id === id)
  if (!found) return null
  const { title, lead, byline, body, section } = found
  const bytes = bytesOf.get(id)
  const picture = placed && bytes ? pictureOf(placed, bytes) : null
  return {
    ...{ kind: 'article', key: id, section: journalSectionLabels[section] },
    ...{ title, lead, byline, body, picture },
  }
}

const pictureOf = (
  { picture: { alt, caption, credit }, size }: PlacedPicture,
  bytes: PrintedPicture,
) => ({ ...bytes, alt, caption, credit, size })

/** The articles of a section that have no place of their own, each in short. */
function briefsOf(plan: Flatplan, { articles }: Drafts, section: Section): Piece {
  return {
    kind: 'briefs',
    key: `briefs:${section}`,
    title: journalSectionLabels[section],
    items: briefly(plan, articles, section).map(({ title, lead }) => ({
      when: null,
      title,
      text: lead,
    })),
  }
}

/** What the short pieces of a section are made of. */
export function briefly(
  plan: Flatplan,
  articles: readonly ArticleDraft[],
  section: Section,
): ArticleDraft[] {
  const placed = placedKeys(plan)
  return articles.filter(
    ({ id, section: own }) =>
      own === section && !placed.has(keyOf({ kind: 'article', article: id, size: 'none' })),
  )
}

/** Caseta redacțională. */
function imprintLines({ issue, office }: Drafts): { label: string; value: string }[] {
  const { institution, office: name, address, phone, email } = office
  return [
    { label: 'Editor', value: institution },
    { label: 'Redacția', value: name },
    { label: 'Adresa', value: address },
    { label: 'Telefon', value: phone },
    ...(email === null ? [] : [{ label: 'E-mail', value: email }]),
    ...(issue.issn === null ? [] : [{ label: 'ISSN', value: issue.issn }]),
    ...(issue.printRun === null
      ? []
      : [{ label: 'Tiraj', value: count(issue.printRun, 'un exemplar', 'exemplare') }]),
  ]
}

/** The page of each article: where it is printed, or where its section is told in short; null where it is on none. */
export function pageNumbers(
  plan: Flatplan,
  articles: readonly ArticleDraft[],
): ReadonlyMap<string, number | null> {
  const pages = new Map<string, number>()
  plan.pages.forEach(({ pieces }, index) => {
    for (const piece of Object.values(pieces)) {
      if (piece.kind === 'article') pages.set(piece.article, index + 1)
      if (piece.kind === 'briefs')
        for (const { id } of briefly(plan, articles, piece.section)) pages.set(id, index + 1)
    }
  })
  return new Map(articles.map(({ id }) => [id, pages.get(id) ?? null]))
}
