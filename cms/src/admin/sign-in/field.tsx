'use client'

import { useEffect, useId, useRef, type ComponentProps } from 'react'

interface FieldProps extends Pick<
  ComponentProps<'input'>,
  'type' | 'autoComplete' | 'inputMode' | 'autoFocus' | 'id' | 'readOnly'
> {
  label: string
  value: string
  write: (value: string) => void
  /** What is wrong with it, a sentence. */
  fault?: string | undefined
  help?: string | undefined
}

/** One thing that a person types, with what is wrong with it beside it. */
export const Field = ({
  label,
  value,
  write,
  fault,
  help,
  id,
  autoFocus,
  ...input
}: FieldProps) => {
  const own = useId()
  const field = useFocus(autoFocus === true, fault)
  const name = id ?? own
  const said = fault ?? help
  return (
    <p className="avizier-field">
      <label htmlFor={name}>{label}</label>
      <input
        {...input}
        ref={field}
        id={name}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={said === undefined ? undefined : `${name}-said`}
        onChange={({ target }) => write(target.value)}
      />
      {said !== undefined && (
        <small id={`${name}-said`} className={fault === undefined ? undefined : 'avizier-urgent'}>
          {said}
        </small>
      )}
    </p>
  )
}

/** Where somebody types next: the field that a page begins with, one that comes to it, one that is wrong. */
function useFocus(isFirst: boolean, fault: string | undefined) {
  const field = useRef<HTMLInputElement>(null)
  // The attribute works when a page is opened, not when a field comes to it later.
  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  useEffect(() => {
    // Of several that are wrong the first is mended first.
    const isOther = document.activeElement?.getAttribute('aria-invalid') === 'true'
    if (fault !== undefined && !isOther) field.current?.focus()
  }, [fault])
  return field
}

/** The code of the phone, or a recovery code. */
export const CodeField = (props: Pick<FieldProps, 'value' | 'write' | 'fault' | 'autoFocus'>) => (
  <Field
    label="Codul de pe telefon"
    help="Cele șase cifre din aplicație, sau un cod de rezervă."
    autoComplete="one-time-code"
    id="field-code"
    type="text"
    {...props}
  />
)
