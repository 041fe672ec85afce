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
    context.locals.kept = new Map()
  }
  try {
    const { reader } = context.locals
    const { pathname } = context.url
    const isWithdrawn = !reader.atPath(pathname) && reader.withdrawnAt(pathname)
    return await next(isWithdrawn ? paths.withdrawn : undefined)
  } catch (error) {
    context.locals.failures?.push(error)
    throw error
  }
})
