'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { MonthGrid, type MonthGridProps } from './month-grid.tsx'
import { MonthList, Occasions } from './month-list.tsx'
import {
  addMonths,
  calendarSchema,
  dayAfterKey,
  dayInWords,
  monthInWords,
  occasionsOn,
  type Calendar,
} from './month.ts'
import { calendarPath } from './path.ts'

/** The month of the office: a grid by keyboard and mouse, below it the chosen day; on a narrow screen a list. */
export const CalendarPanel = ({ initial, today }: { initial: Calendar; today: string }) => {
  const { calendar, chosen, choose, fault } = useCalendar(initial, today)
  return (
    <section className="avizier-card avizier-calendar" aria-labelledby={titleId}>
      <header>
        <Page label="Luna dinainte" sign="‹" turn={() => choose(addMonths(chosen, -1))} />
        <h2 id={titleId} aria-live="polite">
          {monthInWords(calendar.month)}
        </h2>
        <Page label="Luna următoare" sign="›" turn={() => choose(addMonths(chosen, 1))} />
      </header>
      <p role="status" className="avizier-urgent">
        {fault}
      </p>
      <div className="avizier-calendar__grid">
        <Grid calendar={calendar} today={today} chosen={chosen} choose={choose} />
        <p aria-hidden="true" className="avizier-calendar__legend">
          <span>apare</span> <span>se încheie un termen</span>
        </p>
        <h3>{dayInWords(chosen, [])}</h3>
        <Occasions occasions={occasionsOn(calendar.occasions, chosen)} />
      </div>
      <MonthList calendar={calendar} today={today} />
    </section>
  )
}

const titleId = 'avizier-calendar-title'

const Page = ({ label, sign, turn }: { label: string; sign: string; turn: () => void }) => (
  <button type="button" onClick={turn} aria-label={label}>
    {sign}
  </button>
)

/** The keyboard moves on in the grid; the focus goes with it, also into the next month. */
const Grid = (props: MonthGridProps) => {
  const { calendar, chosen, choose } = props
  const grid = useRef<HTMLDivElement>(null)
  const isByKey = useRef(false)
  useEffect(() => {
    const day = grid.current?.querySelector<HTMLElement>('[aria-selected="true"]')
    if (!isByKey.current || !day) return
    day.focus()
    // Once in its own month: the buttons keep the focus that they are given next.
    isByKey.current = !chosen.startsWith(calendar.month)
  }, [chosen, calendar.month])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(chosen, event.key)
    if (next === null) return
    event.preventDefault()
    isByKey.current = true
    choose(next)
  }
  const onClick = (day: string) => {
    isByKey.current = false
    choose(day)
  }
  return (
    <div ref={grid} onKeyDown={onKeyDown}>
      <MonthGrid {...props} choose={onClick} />
    </div>
  )
}

function useCalendar(initial: Calendar, today: string) {
  const { config } = useConfig()
  const [calendar, setCalendar] = useState(initial)
  const [chosen, setChosen] = useState(today)
  const [fault, setFault] = useState('')
  const month = chosen.slice(0, 7)
  useEffect(() => {
    if (month === calendar.month) return
    const stop = new AbortController()
    const address = `${config.routes.api}${calendarPath}?month=${month}`
    void ask(address, stop.signal).then((answer) => {
      if (stop.signal.aborted) return
      setFault(answer ? '' : 'Luna nu poate fi încărcată acum. Încercați din nou.')
      if (answer) setCalendar(answer)
    })
    return () => stop.abort()
  }, [month, calendar.month, config.routes.api])
  return { calendar, chosen, choose: setChosen, fault }
}

async function ask(address: string, signal: AbortSignal): Promise<Calendar | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    return answer.ok ? calendarSchema.parse(await answer.json()) : null
  } catch {
    // No connection, or the page is being left: the panel says so, and the month can be chosen again.
    return null
  }
}
