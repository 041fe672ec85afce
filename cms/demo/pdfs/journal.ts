import { setIssue } from '@avizier/cms/print/newspaper/set-issue'
import type { PageLayoutName } from '@avizier/cms/print/newspaper/page-layouts'
import type { Picture, Piece, PrintedIssue } from '@avizier/cms/print/newspaper/printed-issue'
import { count } from '@avizier/shared/numbers'
import { settings } from '../content/office.ts'
import type { PrintedArticle, PrintedNumber } from './content.ts'
import { printPicture } from './print-picture.ts'

type Size = Picture['size']

/** How large pictures may be, the largest first. */
const sizes: readonly Size[] = ['large', 'medium', 'small', 'none']

/** Which of them fits as a rule: large for whatever has a page for itself, small beside a long text. */
const usualSize = ({ articles }: PrintedNumber, page: number): number => {
  const abreast = articles.filter(({ pageNumber }) => pageNumber === page).length
  if (abreast === 1) return sizes.indexOf('large')
  return sizes.indexOf(abreast > 2 ? 'medium' : 'small')
}

/** The layouts of inner pages by how many pieces they hold. */
const inner: Record<number, PageLayoutName> = {
  1: 'one',
  2: 'two-rows',
  3: 'three-rows',
  4: 'four',
}

/** The PDF of a number of the Jurnal. Pictures are as large as their places let them: no text is cut. */
export async function journalPdf(issue: PrintedNumber): Promise<Uint8Array> {
  const chosen = new Map<string, number>()
  for (;;) {
    const { pdf, fillings } = await setIssue(await printedIssue(issue, chosen))
    const cut = fillings
      .flatMap((ofPage) => Object.values(ofPage))
      .filter(({ room, written }) => written > room)
    if (cut.length === 0) return pdf
    for (const { key, room, written } of cut) {
      const page = issue.articles.find((article) => article.key === key)?.pageNumber
      const next =
        page === undefined ? sizes.length : (chosen.get(key) ?? usualSize(issue, page)) + 1
      if (next >= sizes.length)
        throw new Error(`${key} has ${written} lines and room for ${room}: shorten it`)
      chosen.set(key, next)
    }
  }
}

async function printedIssue(
  issue: PrintedNumber,
  chosen: ReadonlyMap<string, number>,
): Promise<PrintedIssue> {
  const { number, issueDate, printRun, pageCount } = issue
  const pages: PrintedIssue['pages'] = []
  for (let page = 1; page <= pageCount; page += 1)
    pages.push(pageOf(await piecesOn(issue, page, chosen), page, issue))
  return {
    title: 'Jurnalul Municipal',
    publisher: settings.institution,
    ...{ number, date: issueDate, printRun, pages, issn: null },
  }
}

/** What stands on a page: its articles, then what is told in short. */
async function piecesOn(
  issue: PrintedNumber,
  page: number,
  chosen: ReadonlyMap<string, number>,
): Promise<Piece[]> {
  const isHere = ({ pageNumber }: { pageNumber: number }) => pageNumber === page
  const long = issue.articles.filter(isHere).map((article) => {
    return pieceOf(article, sizes[chosen.get(article.key) ?? usualSize(issue, page)] ?? 'none')
  })
  const short = issue.briefs
    .filter((each) => isHere(each) && each.items.length > 0)
    .map(({ title, items }): Piece => {
      return { kind: 'briefs', key: title, title, items }
    })
  return [...(await Promise.all(long)), ...short]
}

const slotNames = ['a', 'b', 'c', 'd'] as const

function pageOf(
  pieces: readonly Piece[],
  page: number,
  issue: PrintedNumber,
): PrintedIssue['pages'][number] {
  const shown = (layout: PageLayoutName, ...more: Piece[]) => ({
    layout,
    pieces: Object.fromEntries(
      slotNames.map((name, index) => [name, [...pieces, ...more][index] ?? null]),
    ),
  })
  if (page === 1) return shown('front', { kind: 'contents', key: 'contents' })
  if (page === issue.pageCount) return shown('main-and-side', imprintOf(issue))
  return shown(inner[pieces.length] ?? 'four')
}

const imprintOf = ({ printRun }: PrintedNumber): Piece => ({
  kind: 'imprint',
  key: 'imprint',
  lines: [
    { label: 'Editor', value: settings.institution },
    { label: 'Redacția', value: settings.office },
    { label: 'Adresa', value: settings.address },
    { label: 'Telefon', value: settings.phone },
    { label: 'E-mail', value: settings.email },
    { label: 'Tiraj', value: count(printRun, 'un exemplar', 'exemplare') },
    { label: 'Preț', value: 'gratuit' },
  ],
})

async function pieceOf(article: PrintedArticle, size: Size): Promise<Piece> {
  const { key, section, title, lead, body, picture } = article
  const shown = picture === null ? null : { ...(await printPicture(picture)), size }
  return { kind: 'article', key, section, title, lead, byline: null, body, picture: shown }
}
