'use client'

import { Button } from '@payloadcms/ui'
import { z } from 'zod'
import type { Accredited } from '../../attendance/accredited.ts'
import { attendanceSchema, type Attendance } from '../../attendance/attendance.ts'
import { doorListApi } from '../../attendance/slugs.ts'
import { addedSchema, useAsking } from './use-asking.ts'

interface Props {
  event: string
  offered: readonly Accredited[]
  onAdded: (rows: Attendance[]) => void
}

const listSchema = z.object({ rows: z.array(attendanceSchema) })

/** Who is accredited and not on the list: one press puts somebody on it, or all of them. */
export const OfferAccredited = ({ event, offered, onAdded }: Props) => {
  const { isSending, ask } = useAsking()
  const add = async (person: Accredited) => {
    const answer = await ask(doorListApi.rows, { event, ...person, standing: 'accredited' })
    if (answer) onAdded([addedSchema.parse(answer).doc])
  }
  const addAll = async () => {
    const answer = await ask(doorListApi.accredited(event))
    if (answer) onAdded(listSchema.parse(answer).rows)
  }
  if (offered.length === 0) return null
  return (
    <section className="avizier-door__offered" aria-labelledby="offered-title">
      <h2 id="offered-title">Acreditați, dar nu pe listă</h2>
      <ul>
        {offered.map((person) => (
          <li key={`${person.name} ${person.outlet ?? ''}`}>
            <span>{[person.name, person.outlet].filter(Boolean).join(', ')}</span>
            <Press
              isSending={isSending}
              label={`Puneți pe listă: ${person.name}`}
              onPress={() => add(person)}
            >
              Puneți pe listă
            </Press>
          </li>
        ))}
      </ul>
      {offered.length > 1 && (
        <Press isSending={isSending} onPress={addAll}>
          Puneți-i pe toți
        </Press>
      )}
    </section>
  )
}

interface PressProps {
  isSending: boolean
  label?: string
  onPress: () => Promise<void>
  children: string
}

const Press = ({ isSending, label, onPress, children }: PressProps) => (
  <Button
    buttonStyle="secondary"
    size="small"
    margin={false}
    disabled={isSending}
    {...(label !== undefined && { 'aria-label': label })}
    onClick={() => void onPress()}
  >
    {children}
  </Button>
)
