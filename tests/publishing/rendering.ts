import { createPool, type RenderPool } from '../../site/publisher/pages/pool.ts'
import { renderEach, renderPage } from '../../site/publisher/pages/render.ts'

/** A way to make pages from an app and a mirror, with what it is given to work with. */
export type OpenRendering = (
  ...of: Parameters<typeof createPool>
) => Pick<RenderPool, 'render' | 'close'>

const nothingToClose = () => Promise.resolve()

/** The publisher's own: few pages here, many on all cores; those of one job share what they read and their common parts. */
export const asProduction: OpenRendering = createPool

/** The same without threads, which take longer to start than a small newsroom to be made. */
export const inThisThread: OpenRendering = (app, mirror) => ({
  render: (urls, options) => renderEach(app, mirror, urls, options, (page) => page),
  close: nothingToClose,
})

/** Each page for itself, nothing shared and nothing read before: what the others make must be the same. */
export const pageByPage: OpenRendering = (app, mirror) => ({
  render: (urls, options) => Promise.all(urls.map((url) => renderPage(app, mirror, url, options))),
  close: nothingToClose,
})
