import { allMoves } from '../queries/moved.ts'
import type { Endpoint } from '../rendering/endpoint.ts'

/**
 * A line for each address that moved, `"/vechi/" "/nou/"`, as Caddy reads maps and our own server does. Nothing in either
 * could end its quotes or name a placeholder (shared/src/redirects.ts).
 */
export const GET: Endpoint = ({ locals: { reader } }) => {
  const lines = allMoves(reader).map(([from, to]) => `"${from}" "${to}"`)
  return new Response(['# docs/operations/web-servers.md', ...lines, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
