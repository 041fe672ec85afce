import type { Payload } from 'payload'
import { lexical } from '../../support/lexical.ts'
import { jpeg } from '../files.ts'

/** Publishes a press release that was corrected and one that came back, an announcement with a place and one without, a leaflet. */
export async function fill(payload: Payload): Promise<void> {
  const text = { lead: 'Pe scurt.', body: lexical('Pe larg.'), _status: 'published' } as const
  const release = (title: string) =>
    payload.create({
      collection: 'press-releases',
      data: { ...text, title, kind: 'press-release' },
    })
  const announcement = (title: string, place?: string) =>
    payload.create({
      collection: 'announcements',
      data: { ...text, title, validFrom: '2026-03-19T07:00:00.000Z', ...(place && { place }) },
    })
  await release('Comunicat')
  const corrected = await release('Comunicat rectificat')
  await payload.update({
    collection: 'press-releases',
    id: corrected.id,
    data: {
      corrections: [{ at: '2026-03-19T08:00:00.000Z', text: 'Ora corectă este 12:00.' }],
      _status: 'published',
    },
  })
  const back = await release('Comunicat revenit')
  for (const _status of ['draft', 'published'] as const)
    await payload.update({ collection: 'press-releases', id: back.id, data: { _status } })
  await announcement('Anunț', 'Strada Teilor')
  await announcement('Anunț fără loc')
  await payload.create({
    collection: 'leaflets',
    data: { ...text, title: 'Pliant', validFrom: '2026-03-19T10:00:00.000Z' },
  })
}

/** Publishes a campaign with a picture, of which its form loses all. Returns the picture's id. */
export async function illustrate(payload: Payload): Promise<string> {
  const picture = await payload.create({
    collection: 'media',
    data: { alt: 'Un pod' },
    file: await jpeg('pod.jpg'),
  })
  const text = { title: 'Campanie', lead: 'Pe scurt.', body: lexical('Pe larg.') }
  const data = { ...text, startsOn: '2026-03-19T10:00:00.000Z', image: picture.id }
  await payload.create({ collection: 'campaigns', data: { ...data, _status: 'published' } })
  return picture.id
}
