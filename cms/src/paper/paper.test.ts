import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { readPdf } from '../collections/documents/read-pdf.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

async function write(collection: string, data: object, query = ''): Promise<string> {
  const { status, body } = await cms.request('POST', `/${collection}${query}`, {
    as: 'editor',
    body: { title: 'Strada Donath', lead: 'Se închide.', body: words('De luni.'), ...data },
  })
  expect([status, body.errors]).toEqual([201, undefined])
  return String(body.doc.id)
}

const ask = (method: string, address: string, as: Role) =>
  cms.request(method, `/paper/${address}`, { as })
const textOf = async (answer: Awaited<ReturnType<typeof ask>>): Promise<string> => {
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  return (await readPdf(Buffer.from(answer.body.file as Uint8Array))).text.join('\n')
}
const sentence = ({ status, body }: Awaited<ReturnType<typeof ask>>) => [
  status,
  (body.errors as { message: string }[])[0]?.message,
]

describe('a release on paper', () => {
  it('is made of the newest text, and called a draft until that is public', async () => {
    const id = await write('press-releases', {}, '?draft=true')
    const draft = await textOf(await ask('GET', `press-releases/${id}/release`, 'contributor'))
    expect(draft).toContain('Ciornă: textul nu este public încă.')
    expect(draft).toContain('De luni.')
    await cms.request('PATCH', `/press-releases/${id}`, {
      as: 'editor',
      body: { _status: 'published' },
    })
    const done = await textOf(await ask('GET', `press-releases/${id}/release`, 'editor'))
    expect(done).not.toContain('Ciornă')
    expect(done).toMatch(/Pe site: https?:\/\/.*\/comunicate\/\d{4}\/\d{2}\/strada-donath\//)
  })

  it('says of an announcement until when it holds', async () => {
    const validFrom = '2026-11-30T06:00:00.000Z'
    const id = await write('announcements', { validFrom, _status: 'published' })
    expect(await textOf(await ask('GET', `announcements/${id}/release`, 'editor'))).toContain(
      'Valabilitate: de luni, 30 noiembrie 2026, ora 08:00.',
    )
  })

  it('is not made for who may not write the text, of a text without words, nor of other kinds', async () => {
    const id = await write('press-releases', { title: '' }, '?draft=true')
    expect((await ask('GET', `press-releases/${id}/release`, 'department')).status).toBe(403)
    expect(sentence(await ask('GET', `press-releases/${id}/release`, 'editor'))).toEqual([
      400,
      'Completați „Titlu”.',
    ])
    expect((await ask('GET', `press-releases/${id}/poster`, 'editor')).status).toBe(404)
    expect((await ask('POST', `press-releases/${id}/release`, 'editor')).status).toBe(404)
    expect((await cms.request('GET', `/paper/press-releases/${id}/release`)).status).toBe(401)
  })
})

describe('a leaflet on paper', () => {
  it('becomes a PDF document that the leaflet can name, and a poster', async () => {
    const id = await write('leaflets', { _status: 'published' })
    const { status, body } = await ask('POST', `leaflets/${id}/three-panels`, 'contributor')
    expect(status).toBe(201)
    const made = await cms.payload.findByID({ collection: 'documents', id: String(body.id) })
    expect([made.title, made.pageCount, made.filename]).toEqual([
      'Strada Donath',
      2,
      'strada-donath.pdf',
    ])
    const { body: saved } = await cms.request('PATCH', `/leaflets/${id}`, {
      as: 'editor',
      body: { pdf: body.id, _status: 'published' },
    })
    expect(saved.doc.pdf).toBe(body.id)
    const again = await ask('POST', `leaflets/${id}/three-panels`, 'contributor')
    expect(again.body.id).toBe(body.id)
    const poster = await textOf(await ask('GET', `leaflets/${id}/poster`, 'editor'))
    expect(poster).toMatch(/\/pliante\/strada-donath\//)
  })

  it('is refused with the number of lines where its text does not fit', async () => {
    const id = await write('leaflets', { body: words('Cuvânt. '.repeat(2500)) })
    const [status, message] = sentence(await ask('POST', `leaflets/${id}/booklet`, 'editor'))
    expect(status).toBe(400)
    expect(message).toMatch(/^Textul depășește pliantul cu \d+\sde\srânduri\. Scurtați-l/)
  })
})
