import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submissionsSlug } from '../../cms/src/inbox/slugs.ts'
import { takeIn } from '../../cms/src/inbox/take-in.ts'
import { message, submissionOf, type Sent } from '../../cms/src/inbox/testing.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'
import { lexical } from '../support/lexical.ts'

/** What every database must do for the inbox; run once for each. */
export function inboxContract(databaseUrl: () => string | undefined): void {
  describe('the inbox', () => inbox(databaseUrl))
}

function inbox(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
  })
  afterAll(() => newsroom.close())

  const bring = (sent: Sent) => takeIn(payload, { submission: submissionOf(sent), files: [] })
  const rows = async (where: Where) =>
    (await payload.find({ collection: submissionsSlug, where, pagination: false, depth: 0 })).docs

  it('holds what is brought twice at once a single time', async () => {
    const submission = submissionOf(message)
    await Promise.all([1, 2, 3].map(() => takeIn(payload, { submission, files: [] })))
    expect(await rows({ counterId: { equals: submission.id } })).toHaveLength(1)
  })

  it('opens one case of a request that is brought twice at once, and none where the inbox does not take it', async () => {
    const values = { information: 'Contractele.', answerBy: 'post', address: 'Str. Teilor nr. 1' }
    const asks = { ...values, name: 'Ana Pop', capacity: 'person' }
    const submission = submissionOf({ form: 'information-request', values: asks })
    const openedCases = async () =>
      (await payload.find({ collection: 'cases', pagination: false, depth: 0 })).docs
    await Promise.all([1, 2, 3].map(() => takeIn(payload, { submission, files: [] })))
    const [opened, ...others] = await openedCases()
    expect(others).toEqual([])
    expect(opened).toMatchObject({
      ...{ kind: 'information-request', channel: 'counter', receivedAt: submission.at },
      applicant: { name: 'Ana Pop', address: 'Str. Teilor nr. 1', email: null, sort: 'person' },
    })
    expect(await rows({ case: { equals: opened?.id } })).toMatchObject([
      { counterId: submission.id, state: 'moved', values: {}, sender: null },
    ])
    // What no row can hold opens nothing.
    const again = submissionOf({ form: 'information-request', values: asks, at: 'nu este o zi' })
    await expect(takeIn(payload, { submission: again, files: [] })).rejects.toThrow()
    expect(await openedCases()).toHaveLength(1)
  })

  it('numbers the proposals to a debate without a gap, and shows them to its department alone', async () => {
    const departments = await Promise.all(
      ['Al lor', 'Altul'].map((name) =>
        payload.create({ collection: 'departments', data: { name } }),
      ),
    )
    const [own, other] = departments.map(({ id }) => id)
    const pages = []
    for (const department of [own, other]) {
      const body = lexical('Textul.')
      const data = { title: `Regulament ${department}`, lead: 'Anunț.', body, department }
      const more = { noticeType: 'consultation', legalReason: 'Un test.', _status: 'published' }
      await payload.create({ collection: 'debate-notices', data: { ...data, ...more } as never })
    }
    const { docs: entries } = await payload.find({
      collection: 'register',
      where: { subjectCollection: { equals: 'debate-notices' } },
      sort: 'number',
    })
    for (const { path } of entries) pages.push(String(path))
    const [first = '', second = ''] = pages
    const values = { name: 'Ana', email: 'ana@example.ro', article: '1', proposal: 'Da.' }
    const to = (page: string) => bring({ form: 'proposal', page, values })
    await Promise.all([to(first), to(second), to(first), to(first), to(second)])
    const numbers = async (department: string | undefined) =>
      (await rows({ 'debate.department': { equals: department } }))
        .map(({ proposalNumber }) => proposalNumber)
        .toSorted()
    expect(await numbers(own)).toEqual([1, 2, 3])
    expect(await numbers(other)).toEqual([1, 2])
  })
}
