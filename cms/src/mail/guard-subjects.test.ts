import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { queueMail } from './queue-mail.ts'
import { mailsSlug } from './slugs.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
  const write = (purpose: 'answer' | 'news', to: string, subject: string) =>
    inTransaction(cms.payload, (req) =>
      queueMail(req, { to, purpose, subject, content: [{ kind: 'paragraph', text: 'Text' }] }),
    )
  await write('answer', 'ana@exemplu.ro', 'Re: Taina Anei')
  await write('news', 'ion@exemplu.ro', 'Taina orașului')
  await write('answer', 'zoe@exemplu.ro', 'Ajutor')
})
afterAll(() => cms.close())

const ask = async (as: 'chief' | 'webmaster' | 'admin', query: string) => {
  const { status, body } = await cms.request('GET', `/${mailsSlug}${query}`, { as })
  expect(status).toBe(200)
  return body
}
const found = async (as: 'chief' | 'webmaster' | 'admin', query: string) => {
  const { docs } = (await ask(as, `?${query}`)) as unknown as { docs: { to: string }[] }
  return docs.map(({ to }) => to.slice(0, 3))
}

describe.each(['webmaster', 'admin'] as const)('the subject of an answer, to %s', (as) => {
  it.each([
    ['where[subject][like]=Taina', ['ion']],
    ['where[subject][contains]=a', ['ion']],
    ['where[subject][not_equals]=x', ['ion']],
    ['where[subject][exists]=true', ['ion']],
    ['where[subject.subject][like]=Taina', ['ion']],
    ['where[subject__subject][like]=Taina', ['ion']],
    ['where[subject.to][like]=ana', []],
    ['where[or][0][subject][like]=Ajutor&where[or][1][and][0][subject][like]=Anei', []],
    ['where[to][like]=ana&where[subject][like]=Taina', []],
    // As the search of the list asks: by the address it is found still.
    ['where[or][0][subject][like]=ana&where[or][1][to][like]=ana', ['ana']],
    [
      'where[and][0][or][0][subject][like]=Taina&where[and][0][or][1][to][like]=zoe',
      ['ion', 'zoe'],
    ],
  ])('is found by no question: %s', async (query, expected) => {
    expect((await found(as, query)).toSorted()).toEqual(expected)
    const { totalDocs } = await ask(as, `/count?${query}`)
    expect(totalDocs).toBe(expected.length)
  })

  it('is in no order', async () => {
    const [up, down] = [await found(as, 'sort=subject'), await found(as, 'sort=-subject')]
    expect(up).toEqual(down)
    const long = (sign: string) => found(as, `sort=${sign}subject.subject`)
    expect(await long('')).toEqual(await long('-'))
    expect(await found(as, 'sort=to')).toEqual(['ana', 'ion', 'zoe'])
  })
})

it('is found by who answers', async () => {
  expect(await found('chief', 'where[subject][like]=Taina&sort=subject')).toEqual(['ana', 'ion'])
  expect(await found('chief', 'sort=subject')).toEqual(['zoe', 'ana', 'ion'])
})
