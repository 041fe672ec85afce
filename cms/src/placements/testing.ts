import type { House } from '../doors/test-house.ts'

/** A placement as its form sends it: a spot on two mornings, at 7:40 by the clock of the office. */
export const spot = {
  title: 'Spotul „Patru culori”',
  medium: 'radio',
  outlet: 'Radio Cetate',
  supplier: 'Radio Cetate SRL',
  contractNumber: '1204',
  series: [
    {
      ...{ from: '2026-11-02T10:00:00.000Z', to: '2026-11-03T10:00:00.000Z' },
      ...{ rhythm: 'daily', weekdays: [], hours: ['7:40'] },
    },
  ],
}

/** Makes it as an editor; its id and those of its appearances in the order of their time. */
export async function placed(
  { payload, request }: House,
  more: object = {},
): Promise<{ id: string; appearances: string[] }> {
  const made = await request('POST', '/placements', { as: 'editor', body: { ...spot, ...more } })
  if (made.status !== 201) throw new Error(`No placement was made: ${made.text}`)
  const { id } = made.body.doc as { id: string }
  const { docs } = await payload.find({
    collection: 'appearances',
    where: { placement: { equals: id } },
    sort: 'startsAt',
    pagination: false,
    depth: 0,
  })
  return { id, appearances: docs.map((doc) => doc.id) }
}
