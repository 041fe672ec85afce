'use client'

import { useId } from 'react'
import type { Choice } from './choice.ts'

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
  type = 'text',
  maxLength,
}: Written & { help: string; type?: 'text' | 'date'; maxLength?: number }) => {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
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
  choices,
}: Written & { choices: readonly Choice[] }) => {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => write(target.value)}>
        <option value="">Alegeți…</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </p>
  )
}
