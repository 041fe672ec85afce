'use client'

import { useAuth } from '@payloadcms/ui'
import { worksAtPost } from '../../mail/access.ts'
import { postPath } from '../../mail/addresses.ts'
import { OwnNavLink } from '../own-nav-link.tsx'

/** In the menu, for those who work at the post. */
export const PostNavLink = () =>
  worksAtPost(useAuth().user) && <OwnNavLink path={postPath} label="Poșta" />
