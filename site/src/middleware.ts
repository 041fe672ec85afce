import { defineMiddleware } from 'astro:middleware'
import { answeringAddress } from './rendering/answering.ts'

/** Under `npm run dev` nobody gives pages their reader, so it is opened here. */
export const onRequest = defineMiddleware(async (context, next) => {
  if (import.meta.env.DEV) {
    const { answerFile, openReader } = await import('./dev-reader.ts')
    const file = await answerFile(context.url.pathname)
    if (file) return file
    context.locals.reader = openReader(new Date(), context.url.origin)
    context.locals.address = new URL(context.request.url).pathname
    context.locals.sharedParts = new Map()
  }
  const { reader, address } = context.locals
  const answering = answeringAddress(reader, address)
  return next(answering === address ? undefined : answering)
})
