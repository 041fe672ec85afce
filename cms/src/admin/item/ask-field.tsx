'use client'

import { DatePicker, useTranslation } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'
import { WhichHour } from './which-hour.tsx'
import { instantShownAs, shownAs } from '../office-time/wall-clock.ts'
import type { Ask } from './act-forms.ts'
import { DocumentChoice } from './document-choice.tsx'

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
  if (kind === 'choice') return <Choice {...props} />
  if (kind === 'instant') return <Instant {...props} />
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
        rows={3}
        maxLength={ask.maxLength}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => tell(target.value)}
      />
    </Frame>
  )
}

const Instant = ({ ask, value, fault, tell }: AskProps) => {
  const id = useId()
  const { dateFNS } = useTranslation().i18n
  return (
    <Frame ask={ask} fault={fault} inputId={id}>
      <DatePicker
        pickerAppearance="dayAndTime"
        displayFormat="d MMMM yyyy, HH:mm"
        timeFormat="HH:mm"
        timeIntervals={15}
        overrides={{ id, locale: dateFNS }}
        value={value ? shownAs(value) : ''}
        onChange={(shown) => tell(shown instanceof Date ? instantShownAs(shown) : '')}
      />
      <WhichHour value={value} tell={tell} />
    </Frame>
  )
}

const Choice = ({ ask, value, fault, tell }: AskProps) => (
  <fieldset className="avizier-ask">
    <legend>{ask.label}</legend>
    {(ask.options ?? []).map((option) => (
      <label key={option.value} className="avizier-ask__option">
        <input
          type="radio"
          name={ask.name}
          value={option.value}
          checked={value === option.value}
          onChange={() => tell(option.value)}
        />
        <span>
          <strong>{option.label}</strong>
          <small>{option.help}</small>
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
