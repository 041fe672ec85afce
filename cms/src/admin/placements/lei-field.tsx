'use client'

import { FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useState } from 'react'
import { leiMessage, leiText, readLei } from '../../fields/lei.ts'

const Lei: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<number | null>({ path })
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (typeof value === 'number' ? leiText(value) : '')
  const isWrong = typed !== null && typed.trim() !== '' && readLei(typed) === null
  const write = (text: string) => {
    setTyped(text)
    setValue(text.trim() === '' ? null : readLei(text))
  }
  const { label = field.name } = field
  return (
    <div className={`field-type text${showError || isWrong ? ' error' : ''}`}>
      <FieldLabel label={label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={`field-${path.replace(/\./g, '__')}`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          placeholder="1.234,50"
          value={shown}
          readOnly={readOnly === true || disabled}
          aria-invalid={isWrong}
          aria-describedby={`${path}-lei`}
          onChange={({ target }) => write(target.value)}
          onBlur={() => {
            if (!isWrong) setTyped(null)
          }}
        />
      </div>
      <p id={`${path}-lei`} role="status" className="avizier-urgent">
        {isWrong && leiMessage}
      </p>
    </div>
  )
}

/** A sum of money, typed and shown in lei, kept in whole bani. */
export const LeiField = withCondition(Lei)
