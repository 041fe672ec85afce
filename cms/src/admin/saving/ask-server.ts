import { z } from 'zod'
import type { Answer, Hindrance, Reading, Saved } from '../../revisions/saver.ts'
import { revisionName } from '../../revisions/stale-refusal.ts'
import type { Values } from '../../revisions/standing.ts'
import { refusalIn } from '../refusal.ts'
import { bodyOf, valuesOf, type TextField } from './text-fields.ts'

/** Where a document is read and saved. */
export interface DocumentAddress {
  /** The API's root, such as `/api`. */
  api: string
  /** Below it: `/press-releases/ID` or `/globals/SLUG`. */
  path: string
  isGlobal: boolean
  fields: readonly TextField[]
}

/** A document as the server answers; the form's other parts want more of it than its text. */
export type Document = Record<string, unknown> & { revision?: number | null | undefined }

const documentSchema = z.looseObject({ [revisionName]: z.number().nullish() })
const savedSchema = z
  .union([z.object({ doc: documentSchema }), z.object({ result: documentSchema })])
  .transform((answer): Document => ('doc' in answer ? answer.doc : answer.result))
const meSchema = z.object({ user: z.unknown() })

/** A server that has not answered by then is asked again. */
const patienceMs = 20_000
const jsonHeaders = { 'Content-Type': 'application/json', 'Accept-Language': 'ro' }

export const savedOf = (document: Document, fields: readonly TextField[]): Saved => ({
  values: valuesOf(document, fields),
  revision: document.revision ?? 0,
})

/** The request that saves these fields as a draft. */
export function saveRequest(
  { api, path, isGlobal }: DocumentAddress,
  changed: Values,
  over: Saved,
  asVersion: boolean,
): [string, RequestInit] {
  const query = `draft=true&depth=0&fallback-locale=null${asVersion ? '' : '&autosave=true'}`
  const body = { ...bodyOf(changed, over.values), [revisionName]: over.revision, _status: 'draft' }
  return [
    `${api}${path}?${query}`,
    {
      method: isGlobal ? 'POST' : 'PATCH',
      credentials: 'include',
      headers: jsonHeaders,
      body: JSON.stringify(body),
    },
  ]
}

/** Saves, and tells `tell` of the document that came of it. */
export async function save(
  address: DocumentAddress,
  request: [string, RequestInit],
  tell: (document: Document) => void,
): Promise<Answer> {
  const answer = await ask(...request)
  if (answer === null) return { kind: 'unreachable' }
  if (!answer.ok) return answer.status === 409 ? staleOr(answer) : hindranceOf(address.api, answer)
  const parsed = savedSchema.safeParse(await bodyText(answer))
  if (!parsed.success) return { kind: 'unreachable' }
  tell(parsed.data)
  return { kind: 'saved', saved: savedOf(parsed.data, address.fields) }
}

export async function readNewest({ api, path, fields }: DocumentAddress): Promise<Reading> {
  const answer = await ask(`${api}${path}?draft=true&depth=0&fallback-locale=null`, {
    credentials: 'include',
    headers: { 'Accept-Language': 'ro' },
  })
  if (answer === null) return { kind: 'unreachable' }
  if (!answer.ok) return hindranceOf(api, answer)
  const parsed = documentSchema.safeParse(await bodyText(answer))
  return parsed.success
    ? { kind: 'read', saved: savedOf(parsed.data, fields) }
    : { kind: 'unreachable' }
}

/** Null where no answer came. */
async function ask(address: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(address, { ...init, signal: AbortSignal.timeout(patienceMs) })
  } catch {
    // No connection, or nobody answered: it is tried again, and said above the form.
    return null
  }
}

/** Undefined where the answer was cut off, or is no JSON. */
async function bodyText(answer: Response): Promise<unknown> {
  try {
    return await answer.json()
  } catch {
    // As if it had not come: whoever asked tries again.
    return undefined
  }
}

/** The database answers 409 too where two writes met: that is tried again. */
async function staleOr(answer: Response): Promise<Answer> {
  const body = JSON.stringify(await bodyText(answer)) ?? ''
  return body.includes(`"path":"${revisionName}"`) ? { kind: 'stale' } : { kind: 'unreachable' }
}

async function hindranceOf(api: string, answer: Response): Promise<Hindrance> {
  if (answer.status >= 500 || answer.status === 429) return { kind: 'unreachable' }
  if (answer.status === 401 || answer.status === 403) {
    // Payload says the same to whoever may not and to whoever it does not know any more.
    const me = await ask(`${api}/users/me`, { credentials: 'include' })
    const known = me?.ok ? meSchema.safeParse(await bodyText(me)) : undefined
    if (!known?.success) return { kind: 'unreachable' }
    if (!known.data.user) return { kind: 'signed out' }
  }
  return { kind: 'refused', sentence: refusalIn(await bodyText(answer)).sentence }
}
