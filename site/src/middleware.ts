import { defineMiddleware } from 'astro:middleware'

/**
 * The publisher gives each page its reader; under `npm run dev` nobody does, so it is opened here. What a template
 * throws is kept for the publisher (app-entry.ts).
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (import.meta.env.DEV) {
    const { answerFile, openReader } = await import('./dev-reader.ts')
    const file = await answerFile(context.url.pathname)
    if (file) return file
    context.locals.reader = openReader(new Date(), context.url.origin)
  }
  try {
    return await next()
  } catch (error) {
    context.locals.failures?.push(error)
    throw error
  }
})
