import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '../../access/roles.ts'
import { openTestCms, words, type TestCms } from '../authored/test-cms.ts'
import { approvedRefusal } from './keep-what-is-approved.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

async function picture(): Promise<string> {
  const create = { width: 8, height: 8, channels: 3 as const, background: '#3a6' }
  const pixels = Buffer.from(await sharp({ create }).png().toBuffer())
  const form = new FormData()
  form.append('file', new Blob([pixels], { type: 'image/png' }), 'verde.png')
  form.append('_payload', JSON.stringify({ alt: 'Un pătrat verde' }))
  const answer = await cms.request('POST', '/media', { as: 'contributor', form })
  expect(answer.status).toBe(201)
  return String(answer.body.doc.id)
}

const refusedWith = (title: string) => [403, approvedRefusal(title)]
const told = async (answer: ReturnType<TestCms['request']>) => {
  const { status, body } = await answer
  return [
    status,
    ...((body.errors as { message: string }[] | undefined) ?? []).map((e) => e.message),
  ]
}

it('what an approved text shows is neither changed nor deleted, by whomever, until the text is written on', async () => {
  const image = await picture()
  const other = await picture()
  const title = 'Pod redeschis'
  const made = await cms.request('POST', '/press-releases?draft=true', {
    as: 'contributor',
    body: { title, lead: 'L', body: words('T'), image },
  })
  const release = `/press-releases/${String(made.body.doc.id)}`
  const act = async (as: Role, name: string) =>
    expect((await cms.request('POST', `${release}/acts`, { as, body: { act: name } })).status).toBe(
      200,
    )
  const change = (as: Role, id = image) =>
    told(cms.request('PATCH', `/media/${id}`, { as, body: { alt: `Scris de ${as}` } }))
  const remove = () => told(cms.request('DELETE', `/media/${image}`, { as: 'editor' }))

  expect(await change('contributor')).toEqual([200])
  await act('contributor', 'submit')
  await act('editor', 'approve')
  for (const as of ['contributor', 'editor', 'chief'] as const)
    expect(await change(as)).toEqual(refusedWith(title))
  expect(await remove()).toEqual(refusedWith(title))
  expect(await change('contributor', other)).toEqual([200])

  const written = { as: 'contributor' as const, body: { lead: 'Mai departe' } }
  expect((await cms.request('PATCH', `${release}?draft=true`, written)).status).toBe(200)
  expect(await change('editor')).toEqual([200])
  expect(await remove()).toEqual([200])
})
