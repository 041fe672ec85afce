// The pages of a printed issue, and their addresses; the search in the browser knows them too, and little else of `paths.ts`.

/** A year of a paper has no more; nobody leafs further through a PDF. */
const mostPages = 120

/** How many pages of a PDF are drawn, read, and have an address of their own. */
export const leafedPages = (pageCount: number): number => Math.min(pageCount, mostPages)

const slugOfPage = (page: number): string => `pagina-${page}`

/** A page of a printed issue, counted from 1, below the issue. */
export const issuePagePath = (issuePath: string, page: number): string =>
  `${issuePath}${slugOfPage(page)}/`

/** Of an address of the Jurnal: that of the issue whose page it is, or would be; undefined for all others. */
export const issueOfPagePath = (path: string): string | undefined =>
  /^(\/[^/]+\/\d{4}\/[^/]+\/)pagina-\d+\/?$/.exec(path)?.[1]

/** True for the address of a page of an issue. */
export const isIssuePagePath = (path: string): boolean => /\/pagina-\d+\/$/.test(path)

/** What no article of an issue is called: there is a page at that address, or may be. */
export const isIssuePageSlug = (slug: string): boolean => /^pagina-\d+$/.test(slug)
