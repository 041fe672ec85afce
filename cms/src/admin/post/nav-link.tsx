'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { worksAtPost } from '../../mail/access.ts'
import { postPath } from '../../mail/addresses.ts'

/** In the menu, for those who work at the post. */
export const PostNavLink = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const href = config.routes.admin + postPath
  const isHere = usePathname() === href
  if (!worksAtPost(user)) return null
  return (
    <Link
      className="nav__link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">Poșta</span>
    </Link>
  )
}
