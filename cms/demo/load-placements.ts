import { noonOf } from '@avizier/shared/dates'
import type { Payload } from 'payload'
import { idOf, type Ids } from './ids.ts'
import type { DemoPlacement } from './types.ts'

const at = (day: string | null): string | null => day && noonOf(day).toISOString()

/** Loads what is placed where, and says of each appearance what became of it. */
export async function loadPlacements(
  payload: Payload,
  placements: readonly DemoPlacement[],
  ids: Ids,
  now: Date,
): Promise<void> {
  for (const { campaign, contractDate, series, became, proof, cost, ...data } of placements) {
    const { id } = await payload.create({
      collection: 'placements',
      data: {
        ...data,
        ...(cost && { cost }),
        campaign: idOf(ids, 'campaigns', campaign),
        contractDate: at(contractDate),
        series: series.map(({ from, to, ...rule }) => ({
          ...rule,
          from: noonOf(from).toISOString(),
          to: at(to),
        })),
      },
    })
    const { docs } = await payload.find({
      collection: 'appearances',
      where: { placement: { equals: id } },
      sort: 'startsAt',
      pagination: false,
      depth: 0,
    })
    for (const [index, { id: appearance, startsAt }] of docs.entries())
      await payload.update({
        collection: 'appearances',
        id: appearance,
        data: factsOf(became[index], { appearedAt: startsAt, proof, at: now.toISOString() }),
      })
  }
}

interface Known {
  appearedAt: string
  proof: string
  /** When it was noted. */
  at: string
}

function factsOf(
  became: DemoPlacement['became'][number] | undefined,
  { appearedAt, proof, at: noted }: Known,
) {
  switch (became) {
    case 'confirmed':
      return { confirmedAt: noted }
    case 'missed':
      return { confirmedAt: noted, missedAt: noted }
    case 'appeared':
      return { confirmedAt: noted, appearedAt, proofLink: proof }
    default:
      return {}
  }
}
