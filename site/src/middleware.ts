import { defineMiddleware } from 'astro:middleware'

/** The publisher gives each page its reader; under `npm run dev` nobody does, so it is opened here. */
export const onRequest = defineMiddleware(async (context, next) => {
  if (import.meta.env.DEV) {
    const { answerFile, openReader } = await import('./dev-reader.ts')
    const file = await answerFile(context.url.pathname)
    if (file) return file
    context.locals.reader = openReader(new Date(), context.url.origin)
  }
  return next()
})
