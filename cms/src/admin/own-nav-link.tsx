'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

/** A link of the menu to a view that is ours, `path` below the admin. */
export const OwnNavLink = ({ path, label }: { path: string; label: string }) => {
  const { config } = useConfig()
  const href = config.routes.admin + path
  const isHere = usePathname() === href
  return (
    <Link
      className="nav__link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
