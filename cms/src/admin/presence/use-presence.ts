'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import {
  beatMs,
  hiddenBeatMs,
  leavePath,
  presencePath,
  presenceSchema,
  type Beat,
  type Colleague,
  type Presence,
} from '../../presence/address.ts'
import type { Session } from '../saving/session.ts'

const headers = { 'Content-Type': 'application/json' }

/** Says that the form is open, and learns who else is there; what they saved is brought in. */
export function usePresence(session: Session, revision: number): readonly Colleague[] {
  const { api } = useConfig().config.routes
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([])
  const known = useRef(revision)
  useEffect(() => void (known.current = revision), [revision])
  useEffect(() => {
    const stop = new AbortController()
    const hear = (presence: Presence) => {
      setColleagues((before) =>
        JSON.stringify(before) === JSON.stringify(presence.colleagues)
          ? before
          : presence.colleagues,
      )
      if (presence.revision > known.current) void session.catchUp()
    }
    const beat = async () => {
      const presence = await send(stop.signal, `${api}${presencePath}`, beatOf(session))
      if (presence) hear(presence)
    }
    void beatUntil(stop.signal, beat)
    // Colleagues are to see at once where the cursor is.
    const onFocus = () => {
      if (session.desk.ports.focused()) void beat()
    }
    document.addEventListener('focusin', onFocus, { signal: stop.signal })
    const { tab } = session.desk.kept
    const leave = () => {
      const said = new Blob([JSON.stringify({ tab })], { type: 'application/json' })
      navigator.sendBeacon(`${api}${leavePath}`, said)
    }
    window.addEventListener('pagehide', leave, { signal: stop.signal })
    return () => {
      stop.abort()
      leave()
    }
  }, [api, session])
  return colleagues
}

function beatOf({ desk: { kept, ports } }: Session): Beat {
  const [first = '', id = ''] = kept.document.split('/')
  const document = first === 'globals' ? { global: id } : { collection: first, id }
  return { document, tab: kept.tab, field: ports.focused()?.path ?? null }
}

async function beatUntil(signal: AbortSignal, beat: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await beat()
    await pause(document.hidden ? hiddenBeatMs : beatMs)
  }
}

async function send(signal: AbortSignal, address: string, beat: Beat): Promise<Presence | null> {
  try {
    const body = JSON.stringify(beat)
    const sent = { method: 'POST', credentials: 'include', headers, body, signal } as const
    const answer = await fetch(address, sent)
    return answer.ok ? presenceSchema.parse(await answer.json()) : null
  } catch {
    // No connection, or the form is being left: whoever was there is shown until it is known better.
    return null
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
