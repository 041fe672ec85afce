import type { JobKind } from '../../jobs/job.ts'
import { ordinaryQueue } from '../../jobs/slugs.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayMs } from '@avizier/shared/dates'
import { openTestCms, words, type TestCms } from '../../collections/authored/test-cms.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { takeLease } from '../../jobs/lease.ts'
import { enqueue } from '../../jobs/store.ts'
import { workOff } from '../../jobs/work-off.ts'
import type { Asked } from './ask-address.ts'
import { afterAnswer, askAddresses } from './ask-addresses.ts'
import { forgetAddresses } from './forget-addresses.ts'
import { addAddress, allUrls, knownAddresses } from './store.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
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

async function work(kind: JobKind, clock: Date): Promise<void> {
  await inTransaction(cms.payload, (req) => enqueue(req, kind, { dueAt: clock }))
  const lease = await takeLease(cms.payload, ordinaryQueue, clock, dayMs)
  if (!lease) throw new Error('Somebody else runs the jobs of this test')
  const office = { payload: cms.payload, kinds: [kind], clock: () => clock }
  await workOff(office, lease, new AbortController().signal)
}

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
    await work(kind, clock)
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

it('addresses are forgotten to which no text leads: those of the trash and of sentences that were taken out', async () => {
  const page = (name: string) => `https://${name}.exemplu.ro/pagina`
  const leading = (...urls: string[]) => ({
    root: {
      ...words('').root,
      children: urls.map((url) => ({
        ...words('').root.children[0],
        children: [
          {
            type: 'link',
            version: 3,
            direction: 'ltr',
            format: '',
            indent: 0,
            fields: { linkType: 'custom', url, newTab: false },
            children: words(`Citiți pagina ${url}`).root.children[0]?.children,
          },
        ],
      })),
    },
  })
  const send = async (method: string, address: string, body: object): Promise<string> => {
    const answer = await cms.request(method, `/press-releases${address}`, { as: 'chief', body })
    expect([answer.status, answer.body.errors]).toEqual([method === 'POST' ? 201 : 200, undefined])
    return String(answer.body.doc.id)
  }
  const text = { title: 'Se închide strada Teilor', lead: 'Luni, pentru lucrări.' }
  const _status = 'published'
  const body = leading(page('a-public'), page('scos-in-ciorna'))
  const id = await send('POST', '', { ...text, body, _status })
  await send('PATCH', `/${id}?draft=true`, { body: leading(page('a-public'), page('ciorna')) })
  const draft = await send('POST', '?draft=true', { ...text, body: leading(page('scos')) })
  await send('PATCH', `/${draft}?draft=true`, { body: leading(page('ramas')) })
  const trashed = await send('POST', '?draft=true', { ...text, body: leading(page('la-gunoi')) })
  await send('PATCH', `/${trashed}`, { deletedAt: new Date().toISOString() })

  const known = async () => {
    const urls = await inTransaction(cms.payload, (req) => allUrls(req))
    return urls.filter((url) => url.endsWith('/pagina')).toSorted()
  }
  const stay = ['a-public', 'ciorna', 'ramas', 'scos-in-ciorna'].map(page)
  expect(await known()).toEqual([...stay, page('la-gunoi'), page('scos')].toSorted())
  await work(forgetAddresses, new Date())
  expect(await known()).toEqual(stay)
})
