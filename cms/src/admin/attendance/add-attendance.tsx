'use client'

import { Button } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import type { Attendance } from '../../attendance/attendance.ts'
import { mostCharacters } from '../../attendance/limits.ts'
import { doorListApi } from '../../attendance/slugs.ts'
import { attendanceStandings, attendanceStandingLabels } from '../../attendance/standings.ts'
import { addedSchema, useAsking } from './use-asking.ts'

interface Props {
  event: string
  onAdded: (row: Attendance) => void
}

/** Somebody more on the list of an event. */
export const AddAttendance = ({ event, onAdded }: Props) => {
  const { isSending, ask } = useAsking()
  const add = async (form: HTMLFormElement) => {
    const written = Object.fromEntries(new FormData(form))
    const answer = await ask(doorListApi.rows, { event, ...written })
    if (answer === null) return
    onAdded(addedSchema.parse(answer).doc)
    form.reset()
  }
  const submit = (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault()
    void add(submitted.currentTarget)
  }
  return (
    <form className="avizier-door__add" onSubmit={submit}>
      <Words name="name" label="Nume" required />
      <Words name="outlet" label="Publicația" />
      <Standing />
      <Words name="note" label="Notă" />
      <Button type="submit" size="small" margin={false} disabled={isSending}>
        Puneți pe listă
      </Button>
    </form>
  )
}

interface WordsProps {
  name: keyof typeof mostCharacters
  label: string
  required?: boolean
}

const Words = ({ name, label, required = false }: WordsProps) => (
  <label>
    {label}
    <input name={name} required={required} maxLength={mostCharacters[name]} autoComplete="off" />
  </label>
)

const Standing = () => (
  <label>
    Cum vine
    <select name="standing" defaultValue="invited">
      {attendanceStandings.map((standing) => (
        <option key={standing} value={standing}>
          {attendanceStandingLabels[standing].ro}
        </option>
      ))}
    </select>
  </label>
)
