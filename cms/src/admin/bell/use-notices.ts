import { useAuth, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { noticesAnswer, type NoticesAnswer } from '../../remarks/notice.ts'

/** How often the bell is asked while its window is looked at. */
const lookMs = 15_000

interface Notices {
  /** Null until the first answer. */
  known: NoticesAnswer | null
  /** False for whoever is told nothing. */
  hasBell: boolean
  /** What was told until now is read. */
  markRead: () => Promise<void>
}

/** What the signed-in person is told. */
export function useNotices(): Notices {
  const { user } = useAuth()
  const { config } = useConfig()
  const [known, setKnown] = useState<NoticesAnswer | null>(null)
  const address = user ? `${config.routes.api}/notices` : null

  useEffect(() => {
    if (!address) return
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await ask(`${address}/mine`)
      if (answer) setKnown(answer)
    }
    void look()
    const timer = setInterval(() => void look(), lookMs)
    const seen = () => void look()
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [address])

  const upTo = known?.notices[0]?.at
  const markRead = useCallback(async () => {
    if (!address || upTo === undefined) return
    const answer = await ask(`${address}/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ upTo }),
    })
    // The list on the screen keeps its marks; only the count goes.
    if (answer) setKnown((before) => before && { ...before, unread: answer.unread })
  }, [address, upTo])
  return { known, hasBell: address !== null, markRead }
}

async function ask(address: string, init: RequestInit = {}): Promise<NoticesAnswer | null> {
  try {
    const answer = await fetch(address, { ...init, credentials: 'include' })
    return answer.ok ? noticesAnswer.parse(await answer.json()) : null
  } catch {
    // No connection: the bell keeps what it knew, and asks again.
    return null
  }
}
