import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { remarksAnswer, type Thread } from '../../../remarks/threads.ts'
import { send } from '../../send.ts'
import { useDesk } from '../use-desk.ts'

const lookMs = 15_000

interface Remarks {
  /** Null until the first answer. */
  threads: Thread[] | null
  /** Sends a remark, or what changes a thread; a sentence where it was refused, null where it was taken. */
  send: (path: string, body: object) => Promise<string | null>
}

/** The remarks on the document whose form this is. */
export function useRemarks(): Remarks {
  const { address, desk } = useDesk()
  const { lastUpdateTime } = useDocumentInfo()
  const [threads, setThreads] = useState<Thread[] | null>(null)
  const place = address && `${address}/remarks`

  useEffect(() => {
    if (!place) return
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const answered = await ask(place)
      if (answered) setThreads(answered)
    }
    void look()
    const timer = setInterval(() => void look(), lookMs)
    return () => clearInterval(timer)
    // An act may have come with words, and so may a save of a colleague's.
  }, [place, desk?.last?.at, lastUpdateTime])

  const say = useCallback(
    async (path: string, body: object) => {
      const sent = await send(`${place}${path}`, 'POST', body)
      if ('refusal' in sent) return sent.refusal.sentence
      setThreads(remarksAnswer.parse(sent.answer).threads)
      return null
    },
    [place],
  )
  return { threads, send: say }
}

async function ask(address: string): Promise<Thread[] | null> {
  try {
    const answer = await fetch(address, { credentials: 'include' })
    return answer.ok ? remarksAnswer.parse(await answer.json()).threads : null
  } catch {
    // No connection: what was known stays, and it is tried again.
    return null
  }
}
