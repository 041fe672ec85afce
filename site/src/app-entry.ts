import { createApp } from 'astro/app/entrypoint'
import type { Reader } from './queries/reader.ts'

const app = createApp({ streaming: false })

/** The answer of the compiled site for one address (`/comunicate/…`), made from what `reader` gives. */
export const render = (path: string, reader: Reader): Promise<Response> =>
  app.render(new Request(new URL(path, reader.siteUrl)), {
    locals: { reader },
    clientAddress: '127.0.0.1',
  })
