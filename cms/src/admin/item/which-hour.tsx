import { useId } from 'react'
import { meaningOf, wallTimeOf } from '../../scheduling/wall-time.ts'

interface WhichHourProps {
  /** The instant that was picked. */
  value: string
  tell: (value: string) => void
}

/** In the hour that comes twice when clocks go back a picker cannot say which one is meant: asked here, else nothing. */
export const WhichHour = ({ value, tell }: WhichHourProps) => {
  const name = useId()
  const meaning = value ? meaningOf(wallTimeOf(value)) : null
  if (!meaning || !('choices' in meaning)) return null
  return (
    <fieldset className="avizier-ask">
      <legend>În noaptea aceea ora vine de două ori</legend>
      {meaning.choices.map(({ at, label }) => (
        <label key={at} className="avizier-ask__option">
          <input
            type="radio"
            name={name}
            checked={at === new Date(value).toISOString()}
            onChange={() => tell(at)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
