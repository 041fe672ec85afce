import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { remarksAnswer, type Thread } from '../../../remarks/threads.ts'
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
      const answer = await ask(place)
      if ('threads' in answer) setThreads(answer.threads)
    }
    void look()
    const timer = setInterval(() => void look(), lookMs)
    return () => clearInterval(timer)
    // An act may have come with words, and so may a save of a colleague's.
  }, [place, desk?.last?.at, lastUpdateTime])

  const send = useCallback(
    async (path: string, body: object) => {
      const answer = await ask(`${place}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if ('refusal' in answer) return answer.refusal
      setThreads(answer.threads)
      return null
    },
    [place],
  )
  return { threads, send }
}

const refusedSchema = z.object({ errors: z.array(z.object({ message: z.string() })) })

type Answered = { threads: Thread[] } | { refusal: string }

async function ask(address: string, init: RequestInit = {}): Promise<Answered> {
  try {
    const answer = await fetch(address, { ...init, credentials: 'include' })
    const body: unknown = await answer.json()
    if (answer.ok) return remarksAnswer.parse(body)
    const { errors } = refusedSchema.parse(body)
    return { refusal: errors.map(({ message }) => message).join(' ') }
  } catch {
    return { refusal: 'Nu s-a ajuns la server. Ce ați scris a rămas aici: încercați din nou.' }
  }
}
