import { parseSnapshot } from '@avizier/shared/kinds/index'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../authored/test-cms.ts'
import { registerSlug } from '../../register/slugs.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
}, 120_000)
afterAll(() => cms.close())

const captions = 'WEBVTT\n\n00:01.000 --> 00:04.000\nBună ziua.\n'
/** The first bytes of an MP4; what follows nobody reads. */
const film = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(200)])

function upload(more: object, bytes: Buffer = film) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: 'Conferința', captions, ...more }))
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'video/mp4' }), 'a.mp4')
  return cms.request('POST', '/recordings', { as: 'editor', form })
}
const sentenceOf = ({ body }: Awaited<ReturnType<typeof upload>>) => {
  const [error] = body.errors as { data: { errors: { path: string; message: string }[] } }[]
  const [field] = error?.data.errors ?? []
  return `${field?.path}: ${field?.message}`
}

it('becomes public with the event that shows it, its captions beside it', async () => {
  const made = await upload({})
  expect(made.status).toBe(201)
  const recording = String(made.body.doc.id)
  const { body } = await cms.request('POST', '/events', {
    as: 'editor',
    body: {
      title: 'Conferință',
      lead: 'L',
      body: words('T'),
      startsAt: '2026-11-20T09:00:00.000Z',
      place: 'Sala Mică',
      recording,
      _status: 'published',
    },
  })
  expect(body.doc.recording).toBe(recording)
  const { docs } = await cms.payload.find({
    collection: registerSlug,
    where: { subject: { equals: recording } },
  })
  const shown = parseSnapshot('recordings', docs[0]?.snapshot)
  expect([shown.file.name, shown.file.mimeType, shown.file.bytes]).toEqual([
    'conferinta.mp4',
    'video/mp4',
    film.length,
  ])
  expect([shown.captions.name, shown.captions.mimeType]).toEqual(['conferinta.vtt', 'text/vtt'])
  const address = `/recordings/file/${shown.captions.source}`
  const served = await cms.request('GET', address, { as: 'editor' })
  expect(new TextDecoder().decode(served.body.file as Uint8Array)).toBe(captions)
  expect((await cms.request('GET', address)).status).toBe(403)
})

it('is not taken without captions that a player understands, nor where it is no film', async () => {
  expect(sentenceOf(await upload({ captions: '' }))).toMatch(
    /^captions: Subtitrarea este un fișier/,
  )
  expect(sentenceOf(await upload({ captions: '1\n00:00:01,000 --> 00:00:02,000\nA' }))).toMatch(
    /^captions: /,
  )
  expect(sentenceOf(await upload({}, Buffer.from('%PDF-1.7 nu este un film')))).toBe(
    'file: Se iau filme MP4 sau WebM. Exportați înregistrarea într-unul din ele.',
  )
})
