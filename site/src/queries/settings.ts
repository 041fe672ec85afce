import { settingsId, settingsSlug } from '@avizier/shared/collections'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { referenced } from './documents.ts'
import type { Reader } from './reader.ts'

/** The site's own facts. Throws when the register has none yet: the first run of the CMS writes them. */
export function siteSettings(reader: Pick<Reader, 'get'>): Snapshot<'site-settings'> {
  const settings = reader.get(settingsSlug, settingsId)
  if (!settings)
    throw new Error(
      'site-settings/site is not in the register: start the CMS once, it publishes the facts of the office at boot',
    )
  return settings.snapshot
}

/** Somebody who can be reached. */
export type Reached = Snapshot<'contacts'> & { address?: string | null }

/** The office itself, for everybody. */
export const officeReach = ({
  office,
  address,
  phone,
  email,
  hours,
}: Snapshot<'site-settings'>): Reached => ({
  name: office,
  role: null,
  address,
  phone,
  email,
  hours,
})

/** The institution at the same place, for those whom no department answers. */
export const institutionReach = (reader: Pick<Reader, 'get'>): Reached => {
  const settings = siteSettings(reader)
  return { ...officeReach(settings), name: settings.institution }
}

/** Who answers journalists: the office's own contacts. */
export const officeContacts = (reader: Pick<Reader, 'get'>): Snapshot<'contacts'>[] =>
  referenced(reader, 'contacts', siteSettings(reader).pressContacts).map(({ snapshot }) => snapshot)
