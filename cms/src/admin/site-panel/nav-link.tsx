'use client'

import { useAuth } from '@payloadcms/ui'
import { hasRole } from '../../access/has-role.ts'
import { sitePanelPath } from '../../publishers/addresses.ts'
import { OwnNavLink } from '../own-nav-link.tsx'

/** In the menu, for those who work at the panel. */
export const SiteNavLink = () =>
  hasRole(useAuth().user, 'webmaster', 'admin') && (
    <OwnNavLink path={sitePanelPath} label="Site-ul public" />
  )
