import type { Endpoint } from '../rendering/endpoint.ts'

/** The last row of the register that is live here: `{"register": 18204, "at": "2026-11-23T08:00:00.000Z", "hash": "9f2c…"}`. */
export const GET: Endpoint = ({ locals: { reader } }) => {
  const { number, at, hash } = reader.head()
  return new Response(`${JSON.stringify({ register: number, at, hash })}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
