import { z } from 'zod'
import { deskSchema, type Desk, type DeskAct } from './desk-answer.ts'

/** How a document stands, as this window knows it. */
export interface DeskView {
  /** Null until the first answer. */
  desk: Desk | null
  /** Why it could not be asked the last time; null where it could. */
  trouble: string | null
  /** An act is on its way. */
  isActing: boolean
}

/** What became of an act. `faults` are sentences by the name of what was asked for. */
export type Outcome =
  { isDone: true } | { isDone: false; sentence: string; faults: Readonly<Record<string, string>> }

export interface ActRequest {
  act: DeskAct
  revision: number
  details: Readonly<Record<string, unknown>>
}

/** One document's desk, shared by all that shows it: what it is told reaches all of them. */
export interface DeskStore {
  view: () => DeskView
  subscribe: (listener: () => void) => () => void
  refresh: () => Promise<void>
  /** While one act is on its way, asking for another gives the outcome of the first. */
  act: (request: ActRequest) => Promise<Outcome>
}

/** The desk behind an address such as `/api/press-releases/ID`. */
export function deskStore(address: string, ask: typeof fetch = fetch): DeskStore {
  let view: DeskView = { desk: null, trouble: null, isActing: false }
  let acting: Promise<Outcome> | null = null
  const listeners = new Set<() => void>()
  const set = (changes: Partial<DeskView>) => {
    view = { ...view, ...changes }
    for (const listener of listeners) listener()
  }
  const send = async (request: ActRequest): Promise<Outcome> => {
    const answer = await postAct(ask, address, request)
    if (!answer.ok) return refusedBy(answer)
    set({ desk: deskSchema.parse(await answer.json()), trouble: null })
    return { isDone: true }
  }
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh: async () => set(await lookAt(ask, address)),
    act: (request) => {
      if (acting) return acting
      set({ isActing: true })
      acting = send(request)
        .catch((): Outcome => ({ isDone: false, sentence: unreachable, faults: {} }))
        .finally(() => {
          acting = null
          set({ isActing: false })
        })
      return acting
    },
  }
}

async function lookAt(ask: typeof fetch, address: string): Promise<Partial<DeskView>> {
  try {
    const answer = await ask(`${address}/desk`, { credentials: 'include' })
    return answer.ok
      ? { desk: deskSchema.parse(await answer.json()), trouble: null }
      : { trouble: (await refusedBy(answer)).sentence }
  } catch {
    // No connection: the bar says so and keeps what it knew.
    return { trouble: unreachable }
  }
}

const postAct = (ask: typeof fetch, address: string, { act, revision, details }: ActRequest) =>
  ask(`${address}/acts`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ act, revision, ...details }),
  })

const unreachable = 'Nu s-a ajuns la server. Verificați conexiunea și încercați din nou.'

const refusedSchema = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({
            errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
          })
          .nullish(),
      }),
    )
    .min(1),
})

/** The server's sentence, and what it says of single answers; a stale text is told as what it means. */
async function refusedBy(answer: Response): Promise<Outcome & { isDone: false }> {
  const body: unknown = await answer.json()
  const { errors } = refusedSchema.parse(body)
  const faults = errors
    .flatMap(({ data }) => data?.errors ?? [])
    .map(({ path, message }) => [path.split('.').at(-1) ?? path, message] as const)
  return {
    isDone: false,
    sentence: answer.status === 409 ? stale : errors.map(({ message }) => message).join(' '),
    faults: Object.fromEntries(faults),
  }
}

export const stale =
  'Nu s-a făcut nimic: între timp documentul a fost modificat de altcineva sau din altă fereastră. Reîncărcați pagina, citiți ce este nou, apoi încercați din nou.'

const stores = new Map<string, DeskStore>()

/** The one desk of a document in this window. */
export function deskAt(address: string): DeskStore {
  const known = stores.get(address) ?? deskStore(address)
  stores.set(address, known)
  return known
}
