import { defineMiddleware } from 'astro:middleware'
import { readerOf, sharedParts } from './content.ts'

export const onRequest = defineMiddleware((context, next) => {
  context.locals.reader = readerOf()
  context.locals.sharedParts = sharedParts
  context.locals.address = new URL(context.request.url).pathname
  return next()
})
