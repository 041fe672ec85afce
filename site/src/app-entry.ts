import { formVersions } from '@avizier/shared/kinds/forms'
import { createApp } from 'astro/app/entrypoint'
import type { Reader } from './queries/reader.ts'
import { readerVersion } from './queries/reader-version.ts'
import { createRender } from './rendering/render-address.ts'

const app = createApp({ streaming: false })

/** What a publisher of other code looks at before it asks (releases/app-fit.ts there). */
export const madeFor = { reader: readerVersion, forms: formVersions() }

/** What the publisher calls: the answer for one address (`/comunicate/…`), made from what `reader` gives. */
export const render = createRender(app.manifest)

/** The same by Astro's own server, which `render` goes without: tests hold the two against each other. */
export const renderAsServed = (
  address: string,
  reader: Reader,
  sharedParts = new Map<string, string>(),
): Promise<Response> =>
  app.render(new Request(new URL(address, reader.siteUrl)), {
    locals: { reader, address, sharedParts },
    clientAddress: '127.0.0.1',
  })
