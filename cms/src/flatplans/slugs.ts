/** The plan of a printed issue: one row for each. */
export const flatplansSlug = 'flatplans'
/** What was done with a plan. */
export const flatplanActsSlug = 'flatplan-acts'

/** Where the screen of a plan stands, below the address of its issue. */
export const flatplanTab = '/macheta'

/** What the screen of a plan asks, below `/api`. */
export const flatplanApi = {
  /** GET: all that the screen tells; answers 304 where nothing changed. POST: an act. */
  plan: (issue: string) => `/${flatplansSlug}/of/${issue}`,
  /** GET: a page as it will be printed, from 1. */
  page: (issue: string, page: number, etag: string) =>
    `/${flatplansSlug}/of/${issue}/pages/${page}?v=${encodeURIComponent(etag)}`,
  /** GET: what is to be known of its PDF. POST: makes it. */
  pdf: (issue: string) => `/${flatplansSlug}/of/${issue}/pdf`,
  /** GET: the PDF for the printing house. */
  press: (issue: string) => `/${flatplansSlug}/of/${issue}/tipar.pdf`,
  /** POST: makes an article of the issue from another document. */
  articles: (issue: string) => `/${flatplansSlug}/of/${issue}/articles`,
} as const
