'use client'

import { noonOf, plainDate } from '@avizier/shared/dates'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { FlatplanAct } from '../../flatplans/acts.ts'
import {
  calendarLabels,
  calendarSteps,
  type Calendar,
  type CalendarStep,
} from '../../flatplans/flatplan.ts'
import { Day } from '../materials/form-fields.tsx'

interface Props {
  calendar: Calendar
  act: (act: FlatplanAct) => Promise<void>
  mayPlan: boolean
}

/** The days of an issue: shown to everybody, set by who plans it. */
export const CalendarForm = ({ calendar, act, mayPlan }: Props) => (
  <section className="avizier-panel" aria-labelledby="flatplan-calendar">
    <h3 id="flatplan-calendar">Calendarul numărului</h3>
    {mayPlan ? (
      <Days calendar={calendar} act={act} />
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

const Days = ({ calendar, act }: Pick<Props, 'calendar' | 'act'>) => {
  const [written, setWritten] = useState(calendar)
  const kept = JSON.stringify(calendar)
  useEffect(() => setWritten(JSON.parse(kept) as Calendar), [kept])
  const [isSaved, setIsSaved] = useState(false)
  const write = (step: CalendarStep, day: string) => {
    setIsSaved(false)
    setWritten({ ...written, [step]: day || null })
  }
  const save = () => {
    setIsSaved(true)
    void act({ act: 'set-calendar', calendar: written })
  }
  return (
    <div className="avizier-flatplan__calendar">
      {calendarSteps.map((step) => (
        <Day
          key={step}
          label={calendarLabels[step]}
          value={written[step] ?? ''}
          write={(day) => write(step, day)}
          help=""
        />
      ))}
      <Button size="medium" margin={false} onClick={save}>
        Salvați calendarul
      </Button>
      <p role="status">
        {isSaved && JSON.stringify(written) === kept ? 'Calendarul este salvat.' : ''}
      </p>
    </div>
  )
}

const dayWords = (day: string | null): string => (day === null ? 'fără zi' : plainDate(noonOf(day)))
