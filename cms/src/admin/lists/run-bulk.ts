import { z } from 'zod'
import { refusalIn } from '../refusal.ts'
import type { BulkAct } from './bulk-acts.ts'
import { inState, type BulkItem, type BulkOutcome, type BulkReport } from './bulk-report.ts'

/** What a run needs from the window around it. */
export interface BulkPorts {
  ask: (address: string, init: RequestInit) => Promise<Response>
  /** The REST door of the list: `/api/announcements`. */
  door: string
  /** Whose acts these are: the id of a person. */
  me: string
  now: () => Date
  tell: (id: string, outcome: BulkOutcome) => void
  isStopped: () => boolean
}

/**
 * Does what is left of a report, one document after the other, each by the door and the rules of a single act. Ends where the
 * server cannot be reached: what was on its way then is unsure, and is asked about before it is tried again.
 */
export async function runBulk(report: BulkReport, ports: BulkPorts): Promise<void> {
  const left = [...inState(report, 'waiting'), ...inState(report, 'unsure')]
  for (const item of left) {
    if (ports.isStopped()) return
    const outcome = await become(item, report, ports)
    ports.tell(item.id, outcome)
    if (outcome.state === 'unsure') return
  }
}

async function become(item: BulkItem, report: BulkReport, ports: BulkPorts): Promise<BulkOutcome> {
  try {
    if (item.outcome.state === 'unsure' && (await wasDone(item, report.act, ports)))
      return { state: 'done' }
    // A window that is closed now leaves it so.
    ports.tell(item.id, { state: 'unsure' })
    const { address, method, body } = requestFor(item, report, ports.now())
    const answer = await ports.ask(ports.door + address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (answer.ok) return { state: 'done' }
    if (answer.status >= 500) return { state: 'unsure' }
    return { state: 'refused', sentence: refusalIn(await answer.json()).sentence }
  } catch {
    // No connection, or an answer that is not the newsroom's: nobody knows whether it arrived.
    return { state: 'unsure' }
  }
}

interface BulkRequest {
  address: string
  method: string
  body?: object
}

function requestFor(
  { id, revision }: BulkItem,
  { act, details }: BulkReport,
  now: Date,
): BulkRequest {
  switch (act) {
    case 'trash':
      return {
        address: `/${id}`,
        method: 'PATCH',
        body: { deletedAt: now.toISOString(), revision },
      }
    case 'restore':
      return {
        address: `/${id}?trash=true`,
        method: 'PATCH',
        body: { deletedAt: null, revision },
      }
    case 'delete':
      return { address: `/${id}?trash=true`, method: 'DELETE' }
    default:
      return { address: `/${id}/acts`, method: 'POST', body: { act, revision, ...details } }
  }
}

const deskSchema = z.object({
  last: z
    .object({ act: z.string(), revision: z.number(), by: z.object({ id: z.string() }).nullable() })
    .nullable(),
})
const rowSchema = z.object({ deletedAt: z.unknown() })

/** An act that may be done is never the last one already, of the same person about the same text. */
async function wasDone(
  { id, revision }: BulkItem,
  act: BulkAct,
  { ask, door, me }: BulkPorts,
): Promise<boolean> {
  const look = async (address: string) => {
    const answer = await ask(door + address, { method: 'GET', credentials: 'include' })
    if (answer.status >= 500) throw new Error(`${address} answered ${answer.status}`)
    return { status: answer.status, body: (await answer.json()) as unknown }
  }
  if (act === 'trash' || act === 'restore' || act === 'delete') {
    const { status, body } = await look(`/${id}?trash=true&depth=0`)
    if (status === 404) return act === 'delete'
    if (status !== 200 || act === 'delete') return false
    return Boolean(rowSchema.parse(body).deletedAt) === (act === 'trash')
  }
  const { status, body } = await look(`/${id}/desk`)
  if (status !== 200) return false
  const { last } = deskSchema.parse(body)
  return last?.act === act && last.by?.id === me && last.revision === revision
}
