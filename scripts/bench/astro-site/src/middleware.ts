import { defineMiddleware } from 'astro:middleware'
import { kept, readerOf } from './content.ts'

export const onRequest = defineMiddleware((context, next) => {
  context.locals.reader = readerOf()
  context.locals.kept = kept
  context.locals.address = new URL(context.request.url).pathname
  return next()
})
