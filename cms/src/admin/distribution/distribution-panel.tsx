import type { UIFieldServerProps } from 'payload'
import { distributes } from '../../distribution/access.ts'
import { tellDistribution } from '../../distribution/told.ts'
import { courierApi, courierForms, standingApi } from '../../distribution/slugs.ts'
import { findDistribution } from '../../distribution/store.ts'
import { DistributionStanding } from './distribution-standing.tsx'

const labels = { csv: 'Lista curierului (CSV)', pdf: 'Lista curierului (PDF)' } as const

/** On the form of a distribution: how it stands, as it was saved, and the list for the courier. */
export const DistributionPanel = async ({ id, req }: UIFieldServerProps) => {
  if (id === undefined || !distributes(req.user)) return null
  const distribution = await findDistribution(req, String(id))
  if (!distribution) return null
  const { api } = req.payload.config.routes
  return (
    <section
      className="avizier-panel avizier-panel--in-form"
      aria-labelledby="avizier-distribution"
    >
      <DistributionStanding
        first={tellDistribution(distribution)}
        address={api + standingApi(String(id))}
      />
      <p>
        {courierForms.map((form) => (
          <a
            key={form}
            href={api + courierApi(String(id), form)}
            download
            style={{ marginInlineEnd: '1rem' }}
          >
            {labels[form]}
          </a>
        ))}
      </p>
    </section>
  )
}
