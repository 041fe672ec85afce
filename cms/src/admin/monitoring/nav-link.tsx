'use client'

import { useAuth } from '@payloadcms/ui'
import { watchesPress } from '../../monitoring/access.ts'
import { triagePath } from '../../monitoring/addresses.ts'
import { OwnNavLink } from '../own-nav-link.tsx'

/** In the menu, for those who watch the press. */
export const MonitoringNavLink = () =>
  watchesPress(useAuth().user) && <OwnNavLink path={triagePath} label="Monitorizarea presei" />
