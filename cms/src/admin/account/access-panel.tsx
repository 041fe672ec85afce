'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { AccessOfOther } from './access-of-other.tsx'
import { OwnAccess } from './own-access.tsx'

/** Below the form of an account: how its person gets in. One's own is „Contul meu”; of others an administrator is told. */
export const AccessPanel = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (id === undefined || !user) return null
  return user.id === id ? <OwnAccess /> : <AccessOfOther id={String(id)} />
}
