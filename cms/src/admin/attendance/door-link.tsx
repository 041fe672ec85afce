'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { worksWithPress } from '../../access/works-with-press.ts'
import { doorListOf } from '../../attendance/slugs.ts'

/** Beside an event: the way to who is expected. A department is told nothing of it. */
export const DoorLink = () => {
  const { id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const { admin } = useConfig().config.routes
  if (!id || isTrashed || !worksWithPress(user)) return null
  return (
    <p>
      <a href={admin + doorListOf(String(id))}>Lista de la intrare</a>
    </p>
  )
}
