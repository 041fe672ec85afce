import { paths } from '@avizier/shared/paths'
import { expect, inject, it } from 'vitest'
import { z } from 'zod'
import { flatplanApi } from '../../cms/src/flatplans/slugs.ts'
import {
  act,
  clientOf,
  makeDocument,
  publishByTwo,
  untilPublic,
  type ApiClient,
} from '../support/api-client.ts'
import { lexical } from '../support/lexical.ts'

// An issue goes its whole way: planned, made here, published with its articles, leafed through, withdrawn.

const number = 400 + (Date.now() % 9000)
const day = new Date().toISOString()
const address = `${paths.section('journal-issues')}${day.slice(0, 4)}/nr-${number}/`
const words = `Aleile din parc se refac ${number}`
const madeSchema = z.object({ document: z.string() })

async function planIssue(office: ApiClient): Promise<{ issue: string; articles: string[] }> {
  const issue = await makeDocument(office, 'journal-issues', {
    ...{ number, issueDate: day, lead: 'Pe scurt.' },
  })
  const text = { issue, lead: 'Un rând.', body: lexical('Textul. '.repeat(40)), section: 'works' }
  const articles = [
    await makeDocument(office, 'journal-articles', { ...text, title: words }),
    await makeDocument(office, 'journal-articles', { ...text, title: `Al doilea text ${number}` }),
  ]
  for (const [revision, article] of articles.entries()) {
    const at = { page: revision + 1, slot: 'a' }
    const asked = { act: 'place', at, piece: { kind: 'article', article, size: 'none' } }
    const placed = await office.call('POST', flatplanApi.plan(issue), { revision, act: asked })
    expect(placed.status).toBe(200)
  }
  return { issue, articles }
}

const fetchSite = (path: string) => fetch(inject('newsroom').siteUrl + path)
const statusOf = async (path: string): Promise<number> => (await fetchSite(path)).status
const eightPages = Array.from({ length: 8 }, (_, index) => paths.issuePage(address, index + 1))

it('an issue that is made here is public with its pages, and gone with them', async () => {
  const office = await clientOf('editor')
  const { issue, articles } = await planIssue(office)
  const made = await office.call('POST', flatplanApi.pdf(issue), { revision: 2 })
  expect(madeSchema.parse(made.body).document).not.toBe('')
  for (const article of articles) await publishByTwo(office, 'journal-articles', article)
  expect(await Promise.all([address, ...eightPages].map(statusOf))).toEqual(Array(9).fill(404))

  await publishByTwo(office, 'journal-issues', issue)
  await untilPublic(address, (text, status) => status === 200 && text.includes(words))
  expect(await Promise.all(eightPages.map(statusOf))).toEqual(Array(8).fill(200))
  const first = async () => (await fetchSite(paths.issuePage(address, 1))).text()
  expect(await first()).toContain(words)
  // Drawn in the turn of this issue: the pages of the demonstration may still be before them.
  await expect.poll(first, { timeout: 240_000, interval: 500 }).toContain('.webp')
  const [picture = ''] = /\/fisiere\/[^" ]+\.webp/.exec(await first()) ?? []
  const drawn = await fetchSite(picture)
  expect([drawn.status, drawn.headers.get('content-type')]).toEqual([200, 'image/webp'])

  const gone = { manner: 'error', reason: 'Publicat din greșeală.' }
  await act(office, 'journal-issues', issue, 'withdraw', gone)
  await untilPublic(address, (_, status) => status === 410)
  for (const page of eightPages) await untilPublic(page, (_, status) => status === 410)
})
