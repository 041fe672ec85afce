'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { canDraft } from '../../access/can-draft.ts'
import { OwnDialog } from './own-dialog.tsx'
import { Rehearsal } from './rehearsal.tsx'
import { SharedLinks } from './shared-links.tsx'
import './preview.css'

/** From here on the page stands beside the form; below there is no room for both. */
const besideFrom = '(min-width: 1440px)'

/** In the sidebar of what the office writes: the text as the public will see it, and who else may see it before. */
export const PreviewPanel = () => {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const isBeside = useMedia(besideFrom)
  const [isLarge, setIsLarge] = useState(false)
  const [isSharing, setIsSharing] = useState(false)
  const { user } = useAuth()
  if (!collectionSlug || !id || isTrashed || !canDraft(user)) return null
  const document = { collection: collectionSlug, id: String(id) }
  return (
    <section className="avizier-preview" aria-labelledby="avizier-preview-title">
      <h2 id="avizier-preview-title">Cum va arăta</h2>
      {isBeside && !isLarge && <Rehearsal {...document} firstWidth="phone" />}
      <div className="avizier-preview__ways">
        <Button buttonStyle="secondary" size="small" onClick={() => setIsLarge(true)}>
          {isBeside ? 'Măriți' : 'Previzualizați'}
        </Button>
        <Button buttonStyle="secondary" size="small" onClick={() => setIsSharing(true)}>
          Trimiteți cuiva…
        </Button>
      </div>
      {isLarge && (
        <OwnDialog title="Cum va arăta" isWide close={() => setIsLarge(false)}>
          <Rehearsal {...document} firstWidth={isBeside ? 'desktop' : 'phone'} />
        </OwnDialog>
      )}
      {isSharing && (
        <OwnDialog title="Cine mai poate citi textul" close={() => setIsSharing(false)}>
          <SharedLinks {...document} />
        </OwnDialog>
      )}
    </section>
  )
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(false)
  useEffect(() => {
    const media = window.matchMedia(query)
    const look = () => setMatches(media.matches)
    look()
    media.addEventListener('change', look)
    return () => media.removeEventListener('change', look)
  }, [query])
  return matches
}
