import { addDays, dayOf, hourMs, startOfDay } from '@avizier/shared/dates'
import { z } from 'zod'
import type { Newsroom } from '../../start/newsroom.ts'
import { signIn, type Call } from '../sign-in.ts'

/** What lies on the desks of an office on a usual day, beside its archive. */
const onTheDesk = { drafts: 10, submitted: 15, planned: 3, materials: 5 }
/** So many different documents are opened. */
const opened = 100

const written = z.object({ doc: z.object({ id: z.string() }) })
const found = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      lead: z.string(),
      body: z.unknown(),
      department: z.string().nullish(),
    }),
  ),
})

export interface OfficeAtWork {
  /** Ids of published press releases, the newest first. */
  published: string[]
  /** Ids of the editor's own drafts. */
  drafts: string[]
}

/** Writes, submits, plans and hands in what the first page of a working day is made of. */
export async function putToWork({ settings }: Newsroom, now: Date): Promise<OfficeAtWork> {
  const calls = {
    editor: await signIn(settings, 'editor'),
    contributor: await signIn(settings, 'contributor'),
    department: await signIn(settings, 'department'),
  }
  const { docs } = found.parse(
    await calls.editor('GET', `/press-releases?limit=${opened}&depth=0&sort=-publishedAt`),
  )
  const { lead, body, department } = docs[0] ?? {}
  const write = (call: Call, title: string) => writeDraft(call, { title, lead, body, department })
  const drafts = await times(onTheDesk.drafts, (turn) => write(calls.editor, `Ciornă ${turn}`))
  const submitted = await times(onTheDesk.submitted + onTheDesk.planned, async (turn) => {
    const id = await write(calls.contributor, `Trimis spre verificare ${turn}`)
    await act(calls.contributor, id, { act: 'submit' })
    return id
  })
  const tomorrow = startOfDay(addDays(dayOf(now), 1)).getTime()
  for (const [index, id] of submitted.slice(0, onTheDesk.planned).entries()) {
    await act(calls.editor, id, { act: 'approve' })
    const at = new Date(tomorrow + (9 + index) * hourMs).toISOString()
    await act(calls.editor, id, { act: 'schedule', purpose: 'publish', at })
  }
  await times(onTheDesk.materials, (turn) =>
    calls.department('POST', '/materials', { title: `Material ${turn}`, text: 'Textul predat.' }),
  )
  return { published: docs.map(({ id }) => id), drafts }
}

async function writeDraft(call: Call, data: object): Promise<string> {
  const answer = await call('POST', '/press-releases?depth=0&draft=true', {
    ...data,
    _status: 'draft',
  })
  return written.parse(answer).doc.id
}

const act = (call: Call, id: string, what: object) =>
  call('POST', `/press-releases/${id}/acts`, what)

/** Does something so many times, one after the other. */
async function times<T>(count: number, work: (turn: number) => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (let turn = 1; turn <= count; turn += 1) done.push(await work(turn))
  return done
}
