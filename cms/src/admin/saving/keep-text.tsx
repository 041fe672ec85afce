'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Hindrance } from '../../revisions/saver.ts'
import { colleagueIn } from '../presence/presence-sentence.ts'
import { PresenceNotice } from '../presence/presence-notice.tsx'
import { usePresence } from '../presence/use-presence.ts'
import { Conflicts } from './conflicts.tsx'
import { LeftBehind } from './left-behind.tsx'
import { useSession } from './use-session.ts'

/** Above a form: saves it, keeps what is not saved, and says what somebody has to know of it. */
export const KeepText = () => {
  const { collectionSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const [isInBrowser, setIsInBrowser] = useState(false)
  useEffect(() => setIsInBrowser(true), [])
  // In a drawer, what is not yet made has the id null.
  const isDocument = !collectionSlug || Boolean(id)
  if (!isInBrowser || !isDocument || !hasSavePermission || isTrashed) return null
  return <OpenForm key={String(id)} />
}

const OpenForm = () => {
  const { session, view, isKept } = useSession()
  const colleagues = usePresence(session, view.revision)
  return (
    <>
      <PresenceNotice colleagues={colleagues} fields={session.desk.ports.address.fields} />
      {view.unsaved.length > 0 && view.hindrance && (
        <Hindered hindrance={view.hindrance} isKept={isKept} />
      )}
      {view.unsaved.length > 0 && !isKept && <NoRoom />}
      {view.conflicts.length > 0 && (
        <Conflicts session={session} paths={view.conflicts} colleague={colleagueIn(colleagues)} />
      )}
      <LeftBehind session={session} />
    </>
  )
}

const keptHere = 'Ce scrieți se păstrează în acest browser'

const Hindered = ({ hindrance, isKept }: { hindrance: Hindrance; isKept: boolean }) => {
  const { admin } = useConfig().config.routes
  const kept = isKept ? keptHere : 'Nu închideți fereastra'
  return (
    <aside className="avizier-notice avizier-notice--urgent" role="alert">
      <h3>Ce ați scris nu este încă salvat</h3>
      {hindrance.kind === 'unreachable' && (
        <p>Serverul nu răspunde. {kept} și se salvează singur când revine legătura.</p>
      )}
      {hindrance.kind === 'signed out' && (
        <p>
          Sesiunea s-a încheiat. {kept} și se salvează singur după ce{' '}
          <a href={`${admin}/login`} target="_blank" rel="noreferrer">
            vă autentificați din nou, într-o filă nouă
          </a>
          .
        </p>
      )}
      {hindrance.kind === 'refused' && (
        <p>
          {hindrance.sentence} {kept} și se salvează după ce corectați.
        </p>
      )}
    </aside>
  )
}

const NoRoom = () => (
  <aside className="avizier-notice avizier-notice--urgent" role="alert">
    <p>
      Browserul nu are loc să păstreze textul nesalvat. Copiați-l într-un alt document înainte de a
      închide fereastra.
    </p>
  </aside>
)
