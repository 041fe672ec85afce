import { hourMs } from '@avizier/shared/dates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workAt } from '../../jobs/testing.ts'
import { jobsSlug } from '../../jobs/slugs.ts'
import { registerSlug } from '../../register/slugs.ts'
import { sweep } from '../../register/sweep.ts'
import { tellMaterialsJob } from '../../upkeep/tell-materials.ts'
import { openTestCms, words, type TestCms } from '../authored/test-cms.ts'
import { publicFace } from '../public-face.ts'
import { tellMaterials } from './plan-materials.ts'
import { pdfSaying } from '../../print/bare-pdf.ts'

let cms: TestCms
let materials: string
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  materials = await pdf('Dosar de presă')
}, 120_000)
afterAll(() => cms.close())

const inHours = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString()

async function pdf(title: string): Promise<string> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title }))
  const file = new Blob([new Uint8Array(pdfSaying(title))], { type: 'application/pdf' })
  form.set('file', file, 'dosar.pdf')
  const { status, body } = await cms.request('POST', '/documents', { as: 'editor', form })
  expect(status).toBe(201)
  return String(body.doc.id)
}

const conference = (more: object = {}) => ({
  title: 'Conferință de presă',
  lead: 'Despre buget.',
  body: words('Vă așteptăm.'),
  startsAt: inHours(24),
  place: 'Sala Mică',
  _status: 'published',
  ...more,
})
const send = (body: object, query = '') =>
  cms.request('POST', `/events${query}`, { as: 'editor', body })
const faultsIn = (answer: { body: Record<string, unknown> }) => {
  const [error] = answer.body.errors as { data: { errors: { path: string }[] } }[]
  return error?.data.errors.map(({ path }) => path)
}
async function rowsOf(subject: string) {
  const { docs } = await cms.payload.find({
    collection: registerSlug,
    where: { subject: { equals: subject } },
    sort: 'number',
    pagination: false,
  })
  return docs.map(({ event, snapshot }) => ({
    event,
    snapshot: snapshot as Record<string, unknown>,
  }))
}
const plannedFor = async (event: string) => {
  const { docs } = await cms.payload.db.find<{ dueAt: string; input: { event: string } }>({
    collection: jobsSlug,
    where: { kind: { equals: tellMaterials.name } },
    pagination: false,
  })
  return docs.filter(({ input }) => input.event === event).map(({ dueAt }) => new Date(dueAt))
}
const tellAt = (event: string, now: Date) =>
  tellMaterialsJob.run(workAt(cms.payload, now, { input: { event } }))

describe('the files for the press', () => {
  it('are in no row of the register before their hour, and in one of their own at it', async () => {
    const materialsAt = inHours(3)
    const { status, body } = await send(conference({ materials: [materials], materialsAt }))
    expect(status).toBe(201)
    const id = String(body.doc.id)
    const [row, ...others] = await rowsOf(id)
    expect(others).toEqual([])
    expect(row?.snapshot).toMatchObject({ materials: [], materialsAt })
    expect(JSON.stringify(row)).not.toContain(materials)
    expect(await rowsOf(materials)).toEqual([])
    expect(await plannedFor(id)).toEqual([new Date(materialsAt)])

    const earlier = new Date(Date.parse(materialsAt) - 1)
    await tellAt(id, earlier)
    // What goes over everything each night knows the hour too.
    await sweep(cms.payload, publicFace, { clock: () => earlier })
    expect(await rowsOf(materials)).toEqual([])

    await tellAt(id, new Date(materialsAt))
    await tellAt(id, new Date(materialsAt))
    // A sweep that began before the hour does not take back what the hour brought.
    const times = [earlier].values()
    const clock = () => times.next().value ?? new Date(materialsAt)
    await sweep(cms.payload, publicFace, { clock })
    expect((await rowsOf(id)).map(({ event, snapshot }) => [event, snapshot.materials])).toEqual([
      ['published', []],
      ['updated', [{ ref: 'documents', id: materials }]],
    ])
    expect((await rowsOf(materials)).map(({ event }) => event)).toEqual(['referenced'])
  })

  it('come with the beginning where no hour was chosen, and with nothing that was cancelled', async () => {
    const other = await pdf('Alt dosar')
    const startsAt = inHours(30)
    const { body } = await send(conference({ startsAt, materials: [other] }))
    const id = String(body.doc.id)
    expect(await plannedFor(id)).toEqual([new Date(startsAt)])
    const cancelled = await cms.request('PATCH', `/events/${id}`, {
      as: 'editor',
      body: { status: 'cancelled', statusNote: 'Ninge.', _status: 'published' },
    })
    expect(cancelled.status).toBe(200)
    await tellAt(id, new Date(startsAt))
    expect(await rowsOf(other)).toEqual([])
    expect((await rowsOf(id)).at(-1)?.snapshot).toMatchObject({ materials: [], materialsAt: null })
  })

  it('of a draft plan nothing', async () => {
    const { body } = await send(
      conference({ materials: [materials], _status: 'draft' }),
      '?draft=true',
    )
    expect(await plannedFor(String(body.doc.id))).toEqual([])
  })
})

describe('an event', () => {
  it('says where, and of what was changed why and from when', async () => {
    const answers = await Promise.all([
      send(conference({ place: '' })),
      send(conference({ status: 'cancelled' })),
      send(conference({ status: 'moved', statusNote: 'Sala este în lucru.' })),
      send(conference({ endsAt: inHours(23) })),
      send(conference({ accreditationUntil: inHours(25) })),
      send(conference({ agenda: [{ hour: '25:00', text: 'Bugetul' }] })),
    ])
    expect(answers.map(faultsIn)).toEqual([
      ['place'],
      ['statusNote'],
      ['movedFrom'],
      ['endsAt'],
      ['accreditationUntil'],
      ['agenda.0.hour'],
    ])
    const online = await send(conference({ place: '', onlineLink: 'https://exemplu.ro/live' }))
    expect(online.status).toBe(201)
  })

  it('is drafted by a department for itself, which learns nothing of the press', async () => {
    const made = await cms.request('POST', '/events?draft=true', {
      as: 'department',
      body: conference({ _status: 'draft' }),
    })
    expect([made.status, made.body.doc.department]).toEqual([201, cms.department])
    expect(made.body.doc).not.toHaveProperty('pressLists')
  })
})
