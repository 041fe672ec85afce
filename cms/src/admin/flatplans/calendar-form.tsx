'use client'

import { noonOf, plainDate } from '@avizier/shared/dates'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { FlatplanAct } from '../../flatplans/acts.ts'
import { calendarLabels, calendarSteps, type Calendar } from '../../flatplans/flatplan.ts'
import { Day } from '../materials/form-fields.tsx'

interface Props {
  calendar: Calendar
  act: (act: FlatplanAct) => Promise<void>
  mayPlan: boolean
}

/** The days of an issue: shown to everybody, set by who plans it. */
export const CalendarForm = ({ calendar, act, mayPlan }: Props) => {
  const [written, setWritten] = useState(calendar)
  const kept = JSON.stringify(calendar)
  useEffect(() => setWritten(JSON.parse(kept) as Calendar), [kept])
  return (
    <section className="avizier-panel" aria-labelledby="flatplan-calendar">
      <h3 id="flatplan-calendar">Calendarul numărului</h3>
      {mayPlan ? (
        <div className="avizier-flatplan__calendar">
          {calendarSteps.map((step) => (
            <Day
              key={step}
              label={calendarLabels[step]}
              value={written[step] ?? ''}
              write={(day) => setWritten({ ...written, [step]: day || null })}
              help=""
            />
          ))}
          <Button
            size="medium"
            margin={false}
            onClick={() => void act({ act: 'set-calendar', calendar: written })}
          >
            Salvați calendarul
          </Button>
        </div>
      ) : (
        <ul>
          {calendarSteps.map((step) => (
            <li key={step}>
              {calendarLabels[step]}: {dayWords(calendar[step])}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const dayWords = (day: string | null): string => (day === null ? 'fără zi' : plainDate(noonOf(day)))
