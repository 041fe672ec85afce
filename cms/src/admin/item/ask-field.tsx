'use client'

import { useId, type ReactNode } from 'react'
import { WhichHour } from './which-hour.tsx'
import { instantShownAs, shownAs } from '../office-time/wall-clock.ts'
import { tickedIn, withTick, type Ask } from './act-forms.ts'
import { DocumentChoice } from './document-choice.tsx'
import { Picker } from '../office-time/picker.tsx'

interface AskProps {
  ask: Ask
  value: string
  /** What is wrong with the answer, a sentence; null where nothing is. */
  fault: string | null
  tell: (value: string) => void
}

/** One question of a dialog. */
export const AskField = (props: AskProps) => {
  const { kind } = props.ask
  if (kind === 'choice' || kind === 'several') return <Choice {...props} />
  if (kind === 'pick') return <Pick {...props} />
  if (kind === 'line') return <Line {...props} />
  if (kind === 'instant' || kind === 'day') return <Instant {...props} />
  if (kind === 'document') return <DocumentChoice {...props} />
  return <Words {...props} />
}

const Words = ({ ask, value, fault, tell }: AskProps) => {
  const id = useId()
  return (
    <Frame ask={ask} fault={fault} inputId={id}>
      <textarea
        id={id}
        name={ask.name}
        rows={ask.rows ?? 3}
        maxLength={ask.maxLength}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => tell(target.value)}
      />
    </Frame>
  )
}

const Line = ({ ask, value, fault, tell }: AskProps) => {
  const id = useId()
  return (
    <Frame ask={ask} fault={fault} inputId={id}>
      <input
        id={id}
        type="text"
        name={ask.name}
        autoComplete="off"
        maxLength={ask.maxLength}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => tell(target.value)}
      />
    </Frame>
  )
}

const Pick = ({ ask, value, fault, tell }: AskProps) => {
  const id = useId()
  return (
    <Frame ask={ask} fault={fault} inputId={id}>
      <select
        id={id}
        name={ask.name}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => tell(target.value)}
      >
        <option value="">{ask.isRequired ? 'Alegeți…' : 'Fără'}</option>
        {(ask.options ?? []).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

const Instant = ({ ask, value, fault, tell }: AskProps) => {
  const id = useId()
  const isDay = ask.kind === 'day'
  return (
    <Frame ask={ask} fault={fault} inputId={id}>
      <Picker
        pickerAppearance={isDay ? 'dayOnly' : 'dayAndTime'}
        displayFormat={isDay ? 'd MMMM yyyy' : 'd MMMM yyyy, HH:mm'}
        timeFormat="HH:mm"
        timeIntervals={15}
        overrides={{ id, ...aboveDialog }}
        value={value ? shownAs(value) : ''}
        onChange={(shown) => tell(shown instanceof Date ? instantShownAs(shown) : '')}
      />
      {!isDay && <WhichHour value={value} tell={tell} />}
    </Frame>
  )
}

/** A dialog scrolls, and would cut its calendar off; and focus alone, which it gives its first field, opens none. */
const aboveDialog = { popperProps: { strategy: 'fixed' }, preventOpenOnFocus: true } as const

const Choice = ({ ask, value, fault, tell }: AskProps) => (
  <fieldset className="avizier-ask">
    <legend>{ask.label}</legend>
    {ask.help && <p>{ask.help}</p>}
    {(ask.options ?? []).map((option) => (
      <label key={option.value} className="avizier-ask__option">
        {ask.kind === 'several' ? (
          <input
            type="checkbox"
            name={ask.name}
            value={option.value}
            checked={tickedIn(value).includes(option.value)}
            onChange={() => tell(withTick(value, option.value))}
          />
        ) : (
          <input
            type="radio"
            name={ask.name}
            value={option.value}
            checked={value === option.value}
            onChange={() => tell(option.value)}
          />
        )}
        <span>
          <strong>{option.label}</strong>
          {option.help && <small>{option.help}</small>}
        </span>
      </label>
    ))}
    <p role="alert" className="avizier-urgent">
      {fault}
    </p>
  </fieldset>
)

interface FrameProps {
  ask: Ask
  fault: string | null
  inputId: string
  children: ReactNode
}

/** The label above, help or fault below. */
export const Frame = ({ ask, fault, inputId, children }: FrameProps) => (
  <div className="avizier-ask">
    <label htmlFor={inputId}>{ask.label}</label>
    {children}
    <p id={`${inputId}-help`} role="status" className={fault ? 'avizier-urgent' : undefined}>
      {fault ?? ask.help}
    </p>
  </div>
)
