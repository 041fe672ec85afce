'use client'

import { dayInWords, daysToTell, occasionsOn, type Calendar, type Occasion } from './month.ts'

/** What falls on a day, each a way to its document. */
export const Occasions = ({ occasions }: { occasions: readonly Occasion[] }) =>
  occasions.length === 0 ? (
    <p className="avizier-panel__empty">Nimic în această zi.</p>
  ) : (
    <ul>
      {occasions.map(({ href, title, words, sort }) => (
        <li key={href + words} className="avizier-line">
          <a href={href}>{title}</a>
          <small className={sort === 'end' ? 'avizier-urgent' : undefined}>{words}</small>
        </li>
      ))}
    </ul>
  )

/** A month on a narrow screen: its days with something in them, one below the other; those that have passed are folded. */
export const MonthList = ({ calendar, today }: { calendar: Calendar; today: string }) => {
  const days = daysToTell(calendar)
  const passed = calendar.month === today.slice(0, 7) ? days.filter((day) => day < today) : []
  return (
    <div className="avizier-calendar__list">
      {passed.length > 0 && (
        <details>
          <summary>Zilele care au trecut</summary>
          <Days calendar={calendar} days={passed} />
        </details>
      )}
      <Days calendar={calendar} days={days.slice(passed.length)} />
    </div>
  )
}

const Days = ({ calendar, days }: { calendar: Calendar; days: string[] }) =>
  days.map((day) => {
    const occasions = occasionsOn(calendar.occasions, day)
    return (
      <div key={day}>
        <h3>{dayInWords(day, [])}</h3>
        {occasions.length > 0 && <Occasions occasions={occasions} />}
      </div>
    )
  })
