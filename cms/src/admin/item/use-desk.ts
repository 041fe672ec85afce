import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { deskAt, type DeskStore, type DeskView } from './desk-store.ts'

interface DeskHere extends DeskView {
  store: DeskStore | null
  /** Of this document's REST door; null while it has none. */
  address: string | null
}

const unknown: DeskView = { desk: null, trouble: null, isActing: false }
const nothing = () => unknown
const never = () => () => undefined

/** The desk of the document whose form this is. */
export function useDesk(): DeskHere {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const address = id ? `${config.routes.api}/${collectionSlug}/${String(id)}` : null
  const store = useMemo(() => (address ? deskAt(address) : null), [address])
  const view = useSyncExternalStore(store?.subscribe ?? never, store?.view ?? nothing, nothing)
  return { ...view, store, address }
}

/** What colleagues do meanwhile is seen within so long. */
const lookMs = 15_000

/** Asks the desk after each save and, while the window is looked at, again and again. */
export function useFollowedDesk(): DeskHere {
  const here = useDesk()
  const { lastUpdateTime } = useDocumentInfo()
  const { store } = here
  useEffect(() => {
    if (!store) return
    const look = () => {
      if (document.visibilityState === 'visible') void store.refresh()
    }
    look()
    const timer = setInterval(look, lookMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
    // Each save may have changed how the document stands: the newest text is a draft again.
  }, [store, lastUpdateTime])
  return here
}
