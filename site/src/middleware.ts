import { defineMiddleware } from 'astro:middleware'
import { paths } from '@avizier/shared/paths'

/**
 * The publisher gives each page its reader; under `npm run dev` nobody does, so it is opened here. One page answers for
 * all addresses that moved, another for all that a document was withdrawn from. What a template throws is kept for the publisher (app-entry.ts).
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (import.meta.env.DEV) {
    const { answerFile, openReader } = await import('./dev-reader.ts')
    const file = await answerFile(context.url.pathname)
    if (file) return file
    context.locals.reader = openReader(new Date(), context.url.origin)
    context.locals.address = new URL(context.request.url).pathname
    context.locals.kept = new Map()
  }
  try {
    const { reader, address } = context.locals
    // Nothing hides a document.
    if (reader.atPath(address)) return await next()
    if (reader.movedAt(address)) return await next(paths.moved)
    return await next(reader.withdrawnAt(address) && paths.withdrawn)
  } catch (error) {
    context.locals.failures?.push(error)
    throw error
  }
})
