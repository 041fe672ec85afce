import type { SSRManifest } from 'astro'
import { renderToString } from 'astro/runtime/server/index.js'
import type { Visit } from '../forms/visit.ts'
import type { Reader } from '../queries/reader.ts'
import { answeringAddress } from './answering.ts'
import { createRoutes } from './compiled-routes.ts'
import { createResults } from './page-result.ts'

/** What the site says at an address. A `Response` is one: endpoints give it, and all that apps of older releases say. */
export type Answer = Pick<Response, 'status'> & { text: () => string | Promise<string> }

/**
 * Pages of one state of the content may be handed one map of `sharedParts`; those of the counter what it knows of the `visit`.
 * Rejects with what a template threw.
 */
export type Render = (
  address: string,
  reader: Reader,
  sharedParts?: Map<string, string>,
  visit?: Visit,
) => Promise<Answer>

const notThere: Answer = { status: 404, text: () => '' }

/**
 * Renders addresses with the compiled pages and Astro's runtime, without the server that Astro puts around them for
 * requests from a network: that took half of the time of a page (docs/decisions/0016).
 */
export function createRender(manifest: SSRManifest): Render {
  const findRoute = createRoutes(manifest)
  const resultFor = createResults(manifest)

  return async (address, reader, sharedParts = new Map(), visit) => {
    const found = await findRoute(answeringAddress(reader, address))
    if (!found) return notThere
    const { compiled, params } = found
    const locals = { reader, address, sharedParts, visit }
    if ('endpoint' in compiled) return compiled.endpoint({ locals, params })
    const html = await renderToString(
      resultFor(compiled.page, found, locals),
      compiled.page,
      {},
      {},
      true,
    )
    return typeof html === 'string' ? { status: 200, text: () => html } : html
  }
}
