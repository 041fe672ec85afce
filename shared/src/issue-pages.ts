// The addresses of the pages of a printed issue; the search in the browser knows them too, and little else of `paths.ts`.

const slugOfPage = (page: number): string => `pagina-${page}`

/** A page of a printed issue, counted from 1, below the issue. */
export const issuePagePath = (issuePath: string, page: number): string =>
  `${issuePath}${slugOfPage(page)}/`

/** What no article of an issue is called: there is a page at that address, or may be. */
export const isIssuePageSlug = (slug: string): boolean => /^pagina-\d+$/.test(slug)
