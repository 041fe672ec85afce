import type { Payload } from 'payload'
import type { Role } from '../access/roles.ts'

interface Answer {
  status: number
  text: string
  body: Record<string, unknown>
}

/** The doors of a newsroom that tests go through. */
interface House {
  payload: Payload
  request(method: string, address: string, options: { as: Role; body?: object }): Promise<Answer>
  lastError(): string
}

export const request = {
  kind: 'information-request',
  channel: 'e-mail',
  receivedAt: '2026-11-23T08:00:00.000Z',
  subject: 'Cheltuielile cu iluminatul',
  text: 'Bună ziua,\n\nCât a costat iluminatul în 2025?',
  applicant: { name: 'Ana Pop', email: 'ana.pop@example.ro', sort: 'person' },
} as const

/** What is asked at the door, right or wrong. */
type Asked = Readonly<Record<string, unknown>>

export type Desk = ReturnType<typeof deskOf>

/** What tests do at the doors of cases. */
export const deskOf = (house: House) => ({
  async open(body: object = request, as: Role = 'contributor'): Promise<string> {
    const answer = await house.request('POST', '/cases', { as, body })
    if (answer.status !== 201) throw new Error(answer.text || house.lastError())
    return String(answer.body.id)
  },
  /** Does an act, having seen all that there is. */
  async act(id: string, as: Role, asked: Asked): Promise<Answer> {
    return house.request('POST', `/cases/${id}/acts`, {
      as,
      body: { seen: await seenOf(house, id), ...asked },
    })
  },
  row: (id: string) => house.payload.findByID({ collection: 'cases', id, depth: 0 }),
  async letters(id: string) {
    const where = { about: { equals: `cases/${id}` } }
    const { docs } = await house.payload.find({ collection: 'mails', where, sort: 'queuedAt' })
    return docs
  },
  async acts(id: string) {
    const where = { case: { equals: id } }
    const found = { collection: 'case-acts', where, sort: 'number', pagination: false } as const
    return (await house.payload.find({ ...found, depth: 0 })).docs
  },
  async parts(id: string) {
    const where = { case: { equals: id } }
    return (await house.payload.find({ collection: 'case-parts', where, depth: 0 })).docs
  },
})

async function seenOf({ payload }: House, id: string): Promise<number> {
  const where = { case: { equals: id } }
  return (await payload.count({ collection: 'case-acts', where })).totalDocs
}
