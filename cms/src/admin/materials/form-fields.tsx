'use client'

import { dayOf, noonOf } from '@avizier/shared/dates'
import { useId } from 'react'
import { instantShownAs, shownAs } from '../office-time/wall-clock.ts'
import type { Choice } from './choice.ts'
import { Picker } from '../office-time/picker.tsx'

interface Written {
  label: string
  /** What is wrong with it, a sentence. */
  fault?: string | undefined
  value: string
  write: (value: string) => void
}

export const Field = ({
  label,
  value,
  write,
  fault,
  help,
  maxLength,
}: Written & { help: string; maxLength: number }) => {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => write(target.value)}
      />
      <Help id={`${id}-help`} help={help} fault={fault} />
    </p>
  )
}

/** A day, `2026-12-04`: a browser's own field for it says the month first where its language does. */
export const Day = ({ label, value, write, fault, help }: Written & { help: string }) => {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Picker
        pickerAppearance="dayOnly"
        displayFormat="d MMMM yyyy"
        overrides={{ id }}
        value={value ? shownAs(noonOf(value).toISOString()) : ''}
        onChange={(shown) => write(shown instanceof Date ? dayOf(instantShownAs(shown)) : '')}
      />
      <Help id={`${id}-help`} help={help} fault={fault} />
    </div>
  )
}

export const Area = ({
  label,
  value,
  write,
  fault,
  help,
  rows,
}: Written & { help: string; rows: number }) => {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => write(target.value)}
      />
      <Help id={`${id}-help`} help={help} fault={fault} />
    </p>
  )
}

/** What helps, or what is wrong. */
const Help = ({ id, help, fault }: { id: string; help: string; fault: string | undefined }) => (
  <small id={id} className={fault === undefined ? undefined : 'avizier-urgent'}>
    {fault ?? help}
  </small>
)

export const Select = ({
  label,
  value,
  write,
  fault,
  choices,
}: Written & { choices: readonly Choice[] }) => {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => write(target.value)}
      >
        <option value="">Alegeți…</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <Help id={`${id}-help`} help="" fault={fault} />
    </p>
  )
}
