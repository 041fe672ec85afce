import { formatNumber } from '@avizier/shared/numbers'
import { allIn, type Line } from './line.ts'
import type { Part } from './load-day.ts'

interface DayPanelProps {
  title: string
  part: Part
  /** What is said where there is nothing; without it the panel is left out then. */
  empty?: string
  isUrgent?: boolean
  children?: string
}

/** A part of the day: its lines, or that they could not be had now. */
export const DayPanel = ({ title, part, empty, isUrgent = false, children }: DayPanelProps) => {
  if (part.length === 0 && empty === undefined) return null
  return (
    <section className={isUrgent ? 'avizier-card avizier-card--late' : 'avizier-card'}>
      <h2>
        {title} {part !== 'failed' && <span>{formatNumber(allIn(part))}</span>}
      </h2>
      {children && <p>{children}</p>}
      <Lines part={part} empty={empty ?? ''} />
    </section>
  )
}

const Lines = ({ part, empty }: { part: Part; empty: string }) => {
  if (part === 'failed')
    return <p className="avizier-urgent">Nu se pot afla acum. Reîncărcați pagina peste un minut.</p>
  if (part.length === 0) return <p className="avizier-panel__empty">{empty}</p>
  return (
    <ul>
      {part.map((line) => (
        <DayLine key={line.key} line={line} />
      ))}
    </ul>
  )
}

const DayLine = ({
  line: { title, href, facts, publicUrl, isUrgent, state, when },
}: {
  line: Line
}) => (
  <li className="avizier-line">
    <a href={href}>{title}</a>
    <small className={isUrgent ? 'avizier-urgent' : undefined}>
      {facts.join(' · ')}
      {publicUrl && (
        <>
          {' '}
          <a href={publicUrl} target="_blank" rel="noreferrer">
            Vedeți pe site
          </a>
        </>
      )}
    </small>
    {(state ?? when) && (
      <span className="avizier-line__state">
        {state && (
          <span className={`avizier-state avizier-state--${state.tone}`}>{state.label}</span>
        )}
        {when && <small>{when}</small>}
      </span>
    )}
  </li>
)
