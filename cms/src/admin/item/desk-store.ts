import { refusalIn, unreachable, type Refusal } from '../refusal.ts'
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

/** What became of an act. */
export type Outcome = { isDone: true } | ({ isDone: false } & Refusal)

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
        .catch((): Outcome => ({ isDone: false, ...unreachable }))
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
    return { trouble: unreachable.sentence }
  }
}

const postAct = (ask: typeof fetch, address: string, { act, revision, details }: ActRequest) =>
  ask(`${address}/acts`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ act, revision, ...details }),
  })

const refusedBy = async (answer: Response): Promise<Outcome & { isDone: false }> => ({
  isDone: false,
  ...refusalIn(await answer.json()),
})

const stores = new Map<string, DeskStore>()

/** The one desk of a document in this window. */
export function deskAt(address: string): DeskStore {
  const known = stores.get(address) ?? deskStore(address)
  stores.set(address, known)
  return known
}
