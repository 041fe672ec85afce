'use client'

import { holidayOn } from '@avizier/shared/holidays'
import {
  dayInWords,
  occasionsOn,
  weekdayNames,
  weeksOf,
  type Calendar,
  type Occasion,
} from './month.ts'

export interface MonthGridProps {
  calendar: Calendar
  today: string
  chosen: string
  choose: (day: string) => void
}

/** A month as a grid: one day of it takes the keyboard, arrows lead on. */
export const MonthGrid = ({ calendar, today, chosen, choose }: MonthGridProps) => (
  <div role="grid" aria-labelledby="avizier-calendar-title" className="avizier-month">
    <div role="row">
      {weekdayNames.map((name) => (
        <span key={name} role="columnheader" aria-label={name}>
          {name.charAt(0).toLocaleUpperCase('ro')}
        </span>
      ))}
    </div>
    {weeksOf(calendar.month).map((week) => (
      <div key={week[0]} role="row">
        {week.map((day) => (
          <Day
            key={day}
            day={day}
            occasions={occasionsOn(calendar.occasions, day)}
            isOutside={!day.startsWith(calendar.month)}
            isToday={day === today}
            isChosen={day === chosen}
            choose={choose}
          />
        ))}
      </div>
    ))}
  </div>
)

interface DayProps {
  day: string
  occasions: readonly Occasion[]
  isOutside: boolean
  isToday: boolean
  isChosen: boolean
  choose: (day: string) => void
}

/** More squares than these say no more. */
const mostSquares = 4

const Day = ({ day, occasions, isOutside, isToday, isChosen, choose }: DayProps) => (
  <div
    role="gridcell"
    tabIndex={isChosen ? 0 : -1}
    aria-selected={isChosen}
    aria-current={isToday ? 'date' : undefined}
    aria-label={dayInWords(day, occasions)}
    className={[
      isOutside ? 'avizier-month__outside' : '',
      holidayOn(day) ? 'avizier-month__holiday' : '',
    ].join(' ')}
    onClick={() => choose(day)}
  >
    {Number(day.slice(8))}
    <span>
      {occasions.slice(0, mostSquares).map(({ href, words, sort }) => (
        <i key={href + words} data-sort={sort} />
      ))}
    </span>
  </div>
)
