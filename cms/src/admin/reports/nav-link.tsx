'use client'

import { useAuth } from '@payloadcms/ui'
import { worksOnCases } from '../../access/works-on-cases.ts'
import { reportsPath } from '../../reports/addresses.ts'
import { OwnNavLink } from '../own-nav-link.tsx'

/** In the menu, for those who work on cases. */
export const ReportsNavLink = () =>
  worksOnCases(useAuth().user) && <OwnNavLink path={reportsPath} label="Rapoarte anuale" />
