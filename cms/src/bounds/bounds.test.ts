import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { maxDocumentBytes } from './bound-size.ts'
import { mostDrafts } from './keep-recent-drafts.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const content = { title: 'T', lead: 'L', body: words('T') }
const send = (method: string, address: string, body: object) =>
  cms.request(method, `/press-releases${address}`, { as: 'editor', body })

describe('the size of a document', () => {
  it('is bounded, of a draft and of an autosave too, with what to do', async () => {
    const long = { ...content, body: words('ă'.repeat(maxDocumentBytes / 2)) }
    const { body } = await send('POST', '?draft=true', content)
    const id = String(body.doc.id)
    for (const answer of [
      await send('POST', '?draft=true', long),
      await send('PATCH', `/${id}?draft=true&autosave=true`, long),
      await send('PATCH', `/${id}`, { ...long, _status: 'published' }),
    ]) {
      expect(answer.status).toBe(413)
      expect(JSON.stringify(answer.body)).toMatch(
        /Documentul are 1\u00A0MB, iar limita este de 1\u00A0MB, fără fișiere\. Împărțiți-l/,
      )
    }
    const half = { ...content, body: words('ă'.repeat(maxDocumentBytes / 4)) }
    expect((await send('PATCH', `/${id}?draft=true`, half)).status).toBe(200)
  })
})

describe('the versions kept', () => {
  const statuses = async (id: string) => {
    const { docs } = await cms.payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      pagination: false,
    })
    return docs.map(({ version }) => [version._status, version.lead])
  }

  it('are the newest drafts and everything that was published', async () => {
    const { body } = await send('POST', '?draft=true', { ...content, lead: 'Prima ciornă' })
    const id = String(body.doc.id)
    const save = (lead: string, status: 'draft' | 'published') =>
      cms.payload.update({
        collection: 'press-releases',
        id,
        data: { lead, _status: status },
        draft: status === 'draft',
      })
    await save('Public', 'published')
    for (let number = 1; number <= mostDrafts + 1; number += 1) await save(`${number}`, 'draft')
    // The newest is the one that the form opens with.
    const drafts = Array.from({ length: mostDrafts + 1 }, (_, index) => ['draft', `${index + 1}`])
    expect(await statuses(id)).toEqual([['published', 'Public'], ...drafts])

    await save('Încă una', 'draft')
    expect((await statuses(id)).slice(0, 2)).toEqual([
      ['published', 'Public'],
      ['draft', '2'],
    ])
    expect(await statuses(id)).toHaveLength(mostDrafts + 2)
  })
})
