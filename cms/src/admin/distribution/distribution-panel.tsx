import type { UIFieldServerProps } from 'payload'
import { distributes } from '../../distribution/access.ts'
import { distributionSentences } from '../../distribution/distribution.ts'
import { courierApi, courierForms } from '../../distribution/slugs.ts'
import { findDistribution } from '../../distribution/store.ts'

const labels = { csv: 'Lista curierului (CSV)', pdf: 'Lista curierului (PDF)' } as const

/** On the form of a distribution: how it stands, as it was saved, and the list for the courier. */
export const DistributionPanel = async ({ id, req }: UIFieldServerProps) => {
  if (id === undefined || !distributes(req.user)) return null
  const distribution = await findDistribution(req, String(id))
  if (!distribution) return null
  return (
    <section
      className="avizier-panel avizier-panel--in-form"
      aria-labelledby="avizier-distribution"
    >
      <h2 id="avizier-distribution">{distribution.title}</h2>
      {distributionSentences(distribution).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {courierForms.map((form) => (
          <a
            key={form}
            href={req.payload.config.routes.api + courierApi(String(id), form)}
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
