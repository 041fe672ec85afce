import { allMoves } from '../queries/moved.ts'
import type { Endpoint } from '../rendering/endpoint.ts'

/**
 * A line for each address that moved, `"/vechi/" "/nou/";`, as nginx reads maps. It compares plain addresses without
 * regard to capitals, so that `/Despre/` would hide `/despre/`: one with capitals is a pattern, which is compared as it is.
 * Nothing in either could end its quotes or name a variable (shared/src/redirects.ts).
 */
export const GET: Endpoint = ({ locals: { reader } }) => {
  const lines = allMoves(reader).map(([from, to]) => `"${keyOf(from)}" "${to}";`)
  return new Response(['# docs/operations/web-servers.md', ...lines, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

const keyOf = (from: string): string =>
  /[A-Z]/.test(from) ? `~^${from.replace(/[.()+]/g, '[$&]')}$` : from
