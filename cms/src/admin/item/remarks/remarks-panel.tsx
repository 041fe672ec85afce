'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Thread } from '../../../remarks/threads.ts'
import { placeNow } from './page-place.ts'
import { labelAt, type Place } from './place.ts'
import { RemarkThread } from './remark-thread.tsx'
import { useRemarks } from './use-remarks.ts'
import { WriteRemark } from './write-remark.tsx'

/** Beside the text: what the office says of it. Never public. */
export const RemarksPanel = () => {
  const { threads, send } = useRemarks()
  const { docConfig, id } = useDocumentInfo()
  const titleId = useId()
  const { place, forget } = useLastPlace()
  if (!id || !threads) return null
  const labelOf = (field: string) =>
    labelAt(docConfig?.fields ?? [], field) ?? 'un câmp care nu mai există'
  const open = threads.filter(({ settled }) => settled === null)
  const settled = threads.filter((thread) => thread.settled !== null)
  const begin = async (text: string) => {
    const refusal = await send('', { text, ...place })
    if (refusal === null) forget()
    return refusal
  }
  const line = (thread: Thread) => (
    <RemarkThread key={thread.id} thread={thread} labelOf={labelOf} send={send} />
  )
  return (
    <section className="avizier-remarks" aria-labelledby={titleId}>
      <h2 id={titleId}>Observații{open.length > 0 ? ` (${open.length})` : ''}</h2>
      {open.map(line)}
      <WriteRemark
        label="Observație nouă"
        about={place && { ...place, label: labelOf(place.field), forget }}
        send={begin}
      />
      {settled.length > 0 && (
        <details>
          <summary>Încheiate ({settled.length})</summary>
          {settled.map(line)}
        </details>
      )}
    </section>
  )
}

/** Where in the form the person was last; kept while they write beside it. */
function useLastPlace(): { place: Place | null; forget: () => void } {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    const look = () => {
      const now = placeNow()
      if (now) setPlace(now)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return { place, forget: () => setPlace(null) }
}
