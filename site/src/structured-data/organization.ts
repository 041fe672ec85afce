import { paths } from '@avizier/shared/paths'
import type { Snapshot } from '@avizier/shared/kinds/index'
import type { Thing } from '@avizier/shared/kinds/thing'

/** Who publishes: the institution, with its press office as the one to reach. */
export const organization = (settings: Snapshot<'site-settings'>, siteUrl: string): Thing => ({
  '@type': 'GovernmentOrganization',
  '@id': `${siteUrl}/#institutie`,
  name: settings.institution,
  url: siteUrl + paths.front,
  address: settings.address,
  telephone: settings.phone,
  ...(settings.email && { email: settings.email }),
  department: { '@type': 'GovernmentOrganization', name: settings.office },
})

/** The same where another node names it. */
export const publisher = ({ institution }: Snapshot<'site-settings'>, siteUrl: string): Thing => ({
  '@type': 'GovernmentOrganization',
  '@id': `${siteUrl}/#institutie`,
  name: institution,
})
