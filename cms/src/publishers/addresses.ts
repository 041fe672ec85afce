/** Where the webmaster's desk and programs talk to the CMS about the site, below `/api`. */
export const siteApi = {
  /** POST `{reason?}` by a program. */
  rebuild: '/site/rebuild',
  /** POST an OrderRequest by a webmaster. */
  orders: '/site/orders',
  /** POST `{publisher}` by a webmaster: one that is gone for good is shown no more. */
  forget: '/site/forget',
  /** GET → DeskView. */
  desk: '/site/desk',
} as const

/** The webmaster's desk, below the root of the admin. */
export const deskPath = '/site'
