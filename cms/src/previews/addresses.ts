/** Where the admin works with links, below `/api`. */
export const previewsApi = {
  /** GET → LinksAnswer; POST a LinkRequest → LinkMade. */
  ofDocument: (collection: string, id: string) => `/previews/${collection}/${id}`,
  /** DELETE closes it. */
  link: (id: string) => `/previews/links/${id}`,
} as const
