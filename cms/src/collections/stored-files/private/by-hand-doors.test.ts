import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../../access/roles.ts'
import { openHouse, type Asker, type House } from '../../../doors/test-house.ts'
import { cuttingScans } from '../../../monitoring/scans.ts'
import { spotFiles } from '../../../placements/spots.ts'
import { registerSlug } from '../../../register/slugs.ts'
import { dirOf } from './files-of.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 120_000)
afterAll(() => house.close())

const at = '2026-11-27T05:00:00.000Z'
const kinds = [
  {
    what: 'the scanned page of a cutting',
    files: cuttingScans,
    owner: 'cuttings',
    body: { title: 'SANTINELA', outlet: 'Făclia', medium: 'print', publishedAt: at },
    reads: ['contributor', 'editor', 'chief', 'admin'],
    changes: ['contributor', 'editor', 'chief', 'admin'],
    most: 5,
  },
  {
    what: 'the spot of a placement',
    files: spotFiles,
    owner: 'placements',
    body: {
      ...{ title: 'SANTINELA', outlet: 'Radio', medium: 'radio' },
      series: [{ from: at, to: at, rhythm: 'daily', hours: ['7:40'], weekdays: [] }],
    },
    reads: ['contributor', 'editor', 'chief', 'admin'],
    changes: ['contributor', 'editor', 'chief'],
    most: 10,
  },
] as const

const everybody: readonly (Asker | undefined)[] = [...roles, 'service', 'counter', undefined]
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
)

describe.each(kinds)('$what', ({ files, owner, body, reads, changes, most }) => {
  const fill = (content: Buffer, name = 'Pagina 3.pdf') => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(content)]), name)
    return form
  }
  const made = async () => {
    const answer = await house.request('POST', `/${owner}`, { as: 'editor', body })
    return String((answer.body.doc as { id?: unknown } | undefined)?.id)
  }
  const add = (id: string, as: Asker | undefined, form = fill(pdf)) =>
    house.request('POST', `/${owner}/${id}/files`, { ...(as && { as }), body: form })
  const filesIn = (answer: { body: Record<string, unknown> }) =>
    answer.body.files as { id: string; name: string; mimeType: string }[]
  const onDisk = () => readdir(dirOf(house.payload, files)).catch(() => [])
  const has = (some: readonly string[], as: Asker | undefined) =>
    as !== undefined && some.includes(as)

  it('is added, read and taken away by those who may, and by nobody else', async () => {
    const id = await made()
    const [first] = filesIn(await add(id, 'editor'))
    expect(first).toMatchObject({ name: 'Pagina 3.pdf', mimeType: 'application/pdf' })
    for (const as of everybody) {
      const isPerson = as !== undefined && roles.some((role) => role === as)
      const refused = isPerson ? 403 : 401
      const read = await house.request('GET', `/${owner}/${id}/files/${first?.id}`, {
        ...(as && { as }),
      })
      expect([as, read.status]).toEqual([as, has(reads, as) ? 200 : 404])
      const added = await add(id, as)
      expect([as, added.status]).toEqual([as, has(changes, as) ? 201 : refused])
      const last = has(changes, as) ? filesIn(added).at(-1) : first
      const gone = await house.request('DELETE', `/${owner}/${id}/files/${last?.id}`, {
        ...(as && { as }),
      })
      expect([as, gone.status]).toEqual([as, has(changes, as) ? 200 : refused])
      // The collection itself is shut to all.
      const list = await house.request('GET', `/${files.slug}`, { ...(as && { as }) })
      expect([as, list.status]).toEqual([as, 403])
    }
    expect(await onDisk()).toHaveLength(1)
    expect((await add('nowhere', 'editor')).status).toBe(404)
    const other = await made()
    const foreign = `/${owner}/${other}/files/${first?.id}`
    expect((await house.request('GET', foreign, { as: 'editor' })).status).toBe(404)
    expect((await house.request('DELETE', foreign, { as: 'editor' })).status).toBe(404)
  })

  it('is called as its owner called it, without what turns the direction of a name', async () => {
    const id = await made()
    const [turned] = filesIn(await add(id, 'editor', fill(pdf, 'Pagina\u202Efdp.exe')))
    expect(turned?.name).toBe('Paginafdp.exe')
    const long = filesIn(await add(id, 'editor', fill(pdf, `${'ă'.repeat(5000)}.pdf`)))
    expect(long.at(-1)?.name.length).toBeLessThanOrEqual(200)
  })

  it('leaves as an attachment that no browser opens in the admin, and is stored by nobody', async () => {
    const id = await made()
    const [file] = filesIn(await add(id, 'editor'))
    const { headers } = await house.request('GET', `/${owner}/${id}/files/${file?.id}`, {
      as: 'editor',
    })
    expect(headers.get('content-disposition')).toBe('attachment; filename="pagina-3.pdf"')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-security-policy')).toContain('sandbox')
  })

  it('is refused beside the file where it is none, or one too many', async () => {
    const id = await made()
    const before = await onDisk()
    const script = await add(id, 'editor', fill(Buffer.from('<script>'), 'pagina.jpg'))
    expect([script.status, script.text]).toEqual([
      400,
      expect.stringContaining('Fișierul nu este o imagine'),
    ])
    const none = await add(id, 'editor', new FormData())
    expect([none.status, none.text]).toEqual([400, expect.stringContaining('Alegeți un fișier.')])
    expect(await onDisk()).toEqual(before)
    for (let each = 0; each < most; each += 1) expect((await add(id, 'editor')).status).toBe(201)
    expect((await add(id, 'editor')).text).toMatch(new RegExp(`Sunt deja ${most}\\sfișiere\\.`))
  })

  it('goes with what it belongs to, bytes and all', async () => {
    const id = await made()
    const before = await onDisk()
    await add(id, 'editor')
    expect(await onDisk()).toHaveLength(before.length + 1)
    const gone = await house.request('DELETE', `/${owner}/${id}`, { as: 'editor' })
    expect(gone.status).toBe(200)
    expect(await onDisk()).toEqual(before)
  })

  it('is in no row of the register', async () => {
    const { docs } = await house.payload.find({ collection: registerSlug, pagination: false })
    expect(JSON.stringify(docs)).not.toMatch(/SANTINELA|pagina-3/)
  })
})

it('only a placement takes sound: a page that was scanned is no recording', async () => {
  const mp3 = () => {
    const form = new FormData()
    form.set('file', new Blob(['ID3\u0004 a recording']), 'spot.mp3')
    return form
  }
  const status = async (owner: string, body: object) => {
    const { body: made } = await house.request('POST', `/${owner}`, { as: 'editor', body })
    const { id } = made.doc as { id: string }
    const address = `/${owner}/${id}/files`
    return (await house.request('POST', address, { as: 'editor', body: mp3() })).status
  }
  const [scan, spot] = kinds
  expect([await status(scan.owner, scan.body), await status(spot.owner, spot.body)]).toEqual([
    400, 201,
  ])
})
