import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { withdraw } from './withdraw.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const collection = 'press-releases'
const deeds = [
  'edit',
  'publish',
  'note',
  'correct',
  'uncorrect',
  'restore',
  'trash',
  'untrash',
  'error',
  'replaced',
  'withdrawn',
] as const
type Deed = (typeof deeds)[number]

/** Does a deed where the document allows it; gives whether it was done. */
async function play(id: string, deed: Deed, serial: number): Promise<boolean> {
  const change = (data: object, draft = false, trash = false) =>
    cms.payload.update({ collection, id, data, draft, trash })
  const says = `Text ${serial}`
  const correction = { wrong: `greșit ${serial}`, right: `corect ${serial}` }
  const doing: Record<Deed, () => Promise<unknown>> = {
    edit: () => change({ title: says }, true),
    publish: () => change({ _status: 'published' }),
    note: () => change({ lead: says, changeNote: says, _status: 'published' }),
    correct: () => change({ corrections: [correction], _status: 'published' }),
    uncorrect: () => change({ corrections: [], _status: 'published' }),
    restore: async () => {
      const { docs } = await cms.payload.findVersions({
        collection,
        where: { parent: { equals: id } },
        sort: 'updatedAt',
      })
      const version = docs[serial % docs.length]?.id
      return cms.request('POST', `/${collection}/versions/${String(version)}`, { as: 'editor' })
    },
    trash: () => change({ deletedAt: new Date().toISOString() }),
    untrash: () => change({ deletedAt: null }, false, true),
    error: () => take('error'),
    replaced: () => take('replaced'),
    withdrawn: () => take('withdrawn'),
  }
  const take = (manner: 'error' | 'replaced' | 'withdrawn') =>
    inTransaction(cms.payload, (req) =>
      withdraw(req, { collection, id }, { manner, reason: says, replacedBy: '/despre/' }),
    )
  return doing[deed]().then(
    () => true,
    () => false,
  )
}

interface Line {
  number: number
  event: string
  note: string | null
}

/** The public history as publishers make it of the register: each major row is a line. */
async function historyOf(id: string): Promise<Line[]> {
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: {
      and: [{ subjectKey: { equals: `${collection}/${id}` } }, { isMajor: { equals: true } }],
    },
    sort: 'number',
    pagination: false,
  })
  return docs.map(({ number, event, note }) => ({ number, event, note: note ?? null }))
}

it('the public history never loses a line, whatever is edited, restored, withdrawn and reinstated', async () => {
  let done = 0
  let lines = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...deeds), { minLength: 6, maxLength: 14 }),
      async (some) => {
        const data = { title: 'T', lead: 'L', body: words('T'), _status: 'published' }
        const { id } = await cms.payload.create({ collection, data: data as never })
        let before = await historyOf(id)
        const told: string[] = []
        for (const [index, deed] of some.entries()) {
          const isDone = await play(id, deed, index)
          const after = await historyOf(id)
          expect(after.slice(0, before.length)).toEqual(before)
          if (isDone && deed === 'correct') told.push(`greșit ${index}`)
          before = after
          done += Number(isDone)
        }
        // Each correction that was ever public is told in a line, also where it was deleted since.
        const all = JSON.stringify(before)
        for (const wrong of told) expect(all).toContain(wrong)
        lines += before.length
      },
    ),
    { numRuns: 12, seed: 14 },
  )
  console.log(`${done} deeds done, ${lines} lines of public history kept`)
  expect(lines).toBeGreaterThan(40)
})
