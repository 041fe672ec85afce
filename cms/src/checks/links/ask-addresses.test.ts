import { ordinaryQueue } from '../../jobs/slugs.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayMs } from '@avizier/shared/dates'
import { openTestCms, type TestCms } from '../../collections/authored/test-cms.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { takeLease } from '../../jobs/lease.ts'
import { enqueue } from '../../jobs/store.ts'
import { workOff } from '../../jobs/work-off.ts'
import type { Asked } from './ask-address.ts'
import { afterAnswer, askAddresses } from './ask-addresses.ts'
import { addAddress, knownAddresses } from './store.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
}, 120_000)
afterAll(() => cms.close())

const now = new Date('2026-11-23T08:00:00.000Z')
const fine: Asked = { outcome: 'fine', answer: 'răspunde, 200' }
const gone: Asked = { outcome: 'gone', answer: 'pagina nu există' }
const silent: Asked = { outcome: 'silent', answer: 'serverul nu răspunde' }

describe('an answer', () => {
  const after = (failures: number, asked: Asked) => {
    const { isBroken, failures: failed } = afterAnswer({ id: 'a', failures }, asked, now)
    return [isBroken, failed]
  }

  it('that there is no page breaks a link at once, silence after three nights', () => {
    expect(after(0, fine)).toEqual([false, 0])
    expect(after(5, fine)).toEqual([false, 0])
    expect(after(0, gone)).toEqual([true, 1])
    expect(after(0, silent)).toEqual([false, 1])
    expect(after(1, silent)).toEqual([false, 2])
    expect(after(2, silent)).toEqual([true, 3])
  })
})

it('the job asks what is new or a week old, and keeps what came out', async () => {
  const urls = ['https://a.exemplu.ro/', 'https://b.exemplu.ro/', 'https://c.exemplu.ro/']
  const answers: Record<string, Asked> = {
    'https://b.exemplu.ro/': gone,
    'https://c.exemplu.ro/': silent,
  }
  let asked: string[] = []
  const kind = askAddresses((url) => {
    asked.push(url)
    return Promise.resolve(answers[url] ?? fine)
  })
  const workAt = async (clock: Date) => {
    asked = []
    await inTransaction(cms.payload, (req) => enqueue(req, kind, { dueAt: clock }))
    const lease = await takeLease(cms.payload, ordinaryQueue, clock, dayMs)
    if (!lease) throw new Error('Somebody else runs the jobs of this test')
    const office = { payload: cms.payload, kinds: [kind], clock: () => clock }
    await workOff(office, lease, new AbortController().signal)
    return asked.toSorted()
  }
  await inTransaction(cms.payload, async (req) => {
    for (const url of urls) await addAddress(req, url)
  })
  expect(await workAt(now)).toEqual(urls)
  const known = await inTransaction(cms.payload, (req) => knownAddresses(req, urls))
  expect(known.map(({ url, isBroken, answer }) => [url, isBroken, answer]).toSorted()).toEqual([
    ['https://a.exemplu.ro/', false, 'răspunde, 200'],
    ['https://b.exemplu.ro/', true, 'pagina nu există'],
    ['https://c.exemplu.ro/', false, 'serverul nu răspunde'],
  ])
  // Silent ones are asked again the next night, all others after a week.
  expect(await workAt(new Date(now.getTime() + 2 * dayMs))).toEqual(['https://c.exemplu.ro/'])
  expect(await workAt(new Date(now.getTime() + 9 * dayMs))).toEqual(urls)
})
