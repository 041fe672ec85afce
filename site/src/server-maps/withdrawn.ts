import type { Endpoint } from '../rendering/endpoint.ts'

/** A line for each address that a document was withdrawn from, `/comunicate/2026/11/program/ 1;`, as nginx and Caddy read maps. */
export const GET: Endpoint = ({ locals: { reader } }) => {
  const lines = reader.withdrawn().map(({ path }) => `${path} 1;`)
  return new Response(['# docs/operations/web-servers.md', ...lines, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
