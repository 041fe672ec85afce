'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { attendanceSchema } from '../../attendance/attendance.ts'
import { send } from '../send.ts'

/** What is answered where somebody was put on a list. */
export const addedSchema = z.object({ doc: attendanceSchema })

/** Asks the newsroom for something of a list at a door, one thing after the other; says what was refused. */
export function useAsking() {
  const { api } = useConfig().config.routes
  const [isSending, setIsSending] = useState(false)
  /** The answer; null where it was refused. */
  const ask = async (address: string, body?: object): Promise<unknown> => {
    setIsSending(true)
    const sent = await send(api + address, 'POST', body)
    setIsSending(false)
    if ('answer' in sent) return sent.answer
    toast.error(sent.refusal.sentence)
    return null
  }
  return { isSending, ask }
}
