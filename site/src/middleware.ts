import { defineMiddleware } from 'astro:middleware'
import { paths } from '@avizier/shared/paths'

/**
 * The publisher gives each page its reader; under `npm run dev` nobody does, so it is opened here. An address that a
 * document was withdrawn from is answered by one page. What a template throws is kept for the publisher (app-entry.ts).
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (import.meta.env.DEV) {
    const { answerFile, openReader } = await import('./dev-reader.ts')
    const file = await answerFile(context.url.pathname)
    if (file) return file
    context.locals.reader = openReader(new Date(), context.url.origin)
  }
  try {
    const withdrawn = context.locals.reader.withdrawnAt(context.url.pathname)
    return await next(withdrawn && paths.withdrawn)
  } catch (error) {
    context.locals.failures?.push(error)
    throw error
  }
})
