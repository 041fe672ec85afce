'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { z } from 'zod'
import { attendanceSchema, type Attendance } from '../../attendance/attendance.ts'
import { doorListApi } from '../../attendance/slugs.ts'
import { attendanceStandings, standingLabels } from '../../attendance/standings.ts'
import { send } from '../send.ts'

const madeSchema = z.object({ doc: attendanceSchema })

const wordsOf = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.trim() : ''

/** Somebody more on the list of an event. */
export const AddAttendance = ({ event, onAdded }: {
  event: string
  onAdded: (row: Attendance) => void
}) => {
  const { api } = useConfig().config.routes
  const [isSending, setIsSending] = useState(false)
  const add = async (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault()
    const form = new FormData(submitted.currentTarget)
    const written = submitted.currentTarget
    setIsSending(true)
    const sent = await send(api + doorListApi.rows, 'POST', {
      event,
      name: wordsOf(form.get('name')),
      outlet: wordsOf(form.get('outlet')),
      standing: wordsOf(form.get('standing')),
      note: wordsOf(form.get('note')),
    })
    setIsSending(false)
    if ('refusal' in sent) toast.error(sent.refusal.sentence)
    else {
      onAdded(madeSchema.parse(sent.answer).doc)
      written.reset()
    }
  }
  return (
    <form className="avizier-door__add" onSubmit={(submitted) => void add(submitted)}>
      <label>
        Nume
        <input name="name" required maxLength={200} autoComplete="off" />
      </label>
      <label>
        Publicația
        <input name="outlet" maxLength={200} autoComplete="off" />
      </label>
      <label>
        Cum vine
        <select name="standing" defaultValue="invited">
          {attendanceStandings.map((standing) => (
            <option key={standing} value={standing}>
              {standingLabels[standing].ro}
            </option>
          ))}
        </select>
      </label>
      <label>
        Notă
        <input name="note" maxLength={300} autoComplete="off" />
      </label>
      <Button type="submit" size="small" margin={false} disabled={isSending}>
        Puneți pe listă
      </Button>
    </form>
  )
}
