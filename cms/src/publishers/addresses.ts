/** Where the site panel and programs talk to the CMS about the site, below `/api`. */
export const siteApi = {
  /** POST `{reason?}` by a program. */
  rebuild: '/site/rebuild',
  /** POST an OrderRequest by a webmaster. */
  orders: '/site/orders',
  /** POST `{publisher}` by a webmaster: one that is gone for good is shown no more. */
  forget: '/site/forget',
  /** GET → PanelView. */
  panel: '/site/panel',
} as const

/** The site panel, below the root of the admin. */
export const sitePanelPath = '/site'
