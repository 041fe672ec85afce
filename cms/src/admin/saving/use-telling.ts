'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Document } from './ask-server.ts'

/** Tells the rest of the form what a save brought back, as Payload's own autosave does. */
export function useTelling(): (document: Document) => void {
  const info = useDocumentInfo()
  const { mostRecentVersionIsAutosaved, setLastUpdateTime, setData } = info
  const { incrementVersionCount, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    info
  return useCallback(
    (document) => {
      setLastUpdateTime(Date.parse(String(document.updatedAt)) || Date.now())
      setData(document)
      if (mostRecentVersionIsAutosaved) return
      setMostRecentVersionIsAutosaved(true)
      setUnpublishedVersionCount((count) => count + 1)
      incrementVersionCount()
    },
    [
      incrementVersionCount,
      mostRecentVersionIsAutosaved,
      setData,
      setLastUpdateTime,
      setMostRecentVersionIsAutosaved,
      setUnpublishedVersionCount,
    ],
  )
}
