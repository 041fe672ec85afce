import { createApp } from 'astro/app/entrypoint'
import type { Reader } from './queries/reader.ts'

const app = createApp({ streaming: false })

/**
 * The answer of the compiled site for one address (`/comunicate/…`), made from what `reader` gives. Pages of one state of
 * the content may share `kept`. Rejects with what a template threw, of which Astro by itself would only say 500.
 */
export async function render(
  path: string,
  reader: Reader,
  kept = new Map<string, string>(),
): Promise<Response> {
  const failures: unknown[] = []
  const response = await app.render(new Request(new URL(path, reader.siteUrl)), {
    locals: { reader, address: path, kept, failures },
    clientAddress: '127.0.0.1',
  })
  if (failures.length > 0) throw failures[0]
  return response
}
