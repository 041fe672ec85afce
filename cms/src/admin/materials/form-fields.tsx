'use client'

import { useId } from 'react'
import type { Choice } from './choice.ts'

interface Written {
  label: string
  value: string
  write: (value: string) => void
}

export const Field = ({
  label,
  value,
  write,
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
        aria-describedby={`${id}-help`}
        onChange={({ target }) => write(target.value)}
      />
      <small id={`${id}-help`}>{help}</small>
    </p>
  )
}

export const Area = ({
  label,
  value,
  write,
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
        aria-describedby={`${id}-help`}
        onChange={({ target }) => write(target.value)}
      />
      <small id={`${id}-help`}>{help}</small>
    </p>
  )
}

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
