import { useEffect, useState } from 'react'
import { pressViewSchema, type PressView } from '../../press/press-view.ts'

const lookMs = 5_000

/** What the press was sent, asked again while the form stays open; at once where `changed` says that it was saved. */
export function usePressView(address: string, changed: unknown) {
  const [known, setKnown] = useState<{ view: PressView | null; isLost: boolean }>({
    view: null,
    isLost: false,
  })
  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      const view = await read(address, stop.signal)
      if (stop.signal.aborted) return
      setKnown((before) => (view ? { view, isLost: false } : { ...before, isLost: true }))
    }
    void look()
    const timer = setInterval(() => void look(), lookMs)
    return () => {
      stop.abort()
      clearInterval(timer)
    }
  }, [address, changed])
  return known
}

async function read(address: string, signal: AbortSignal): Promise<PressView | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    return answer.ok ? pressViewSchema.parse(await answer.json()) : null
  } catch {
    // No connection, or the page is being left: the panel says so, and it is tried again.
    return null
  }
}
