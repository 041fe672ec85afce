'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { hasRole } from '../../access/has-role.ts'
import { sitePanelPath } from '../../publishers/addresses.ts'

/** In the menu, for those who work at the panel. */
export const SiteNavLink = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const href = config.routes.admin + sitePanelPath
  const isHere = usePathname() === href
  if (!hasRole(user, 'webmaster', 'admin')) return null
  return (
    <Link
      className="nav__link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">Site-ul public</span>
    </Link>
  )
}
