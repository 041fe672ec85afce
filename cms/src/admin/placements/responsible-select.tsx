'use client'

import { FieldError, FieldLabel, useField } from '@payloadcms/ui'

interface ResponsibleSelectProps {
  path: string
  people: readonly { id: string; name: string }[]
}

/** A choice of one person. Whoever is gone stays shown until somebody else is chosen. */
export const ResponsibleSelect = ({ path, people }: ResponsibleSelectProps) => {
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const isKnown = people.some((person) => person.id === value)
  const id = `field-${path}`
  return (
    <div className="field-type avizier-responsible">
      <FieldLabel label="Răspunde" path={path} />
      <FieldError path={path} showError={showError} />
      <select
        id={id}
        value={value ?? ''}
        disabled={disabled}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => setValue(target.value || null)}
      >
        <option value="">Doar șeful biroului</option>
        {value && !isKnown && <option value={value}>Cineva care nu mai este aici</option>}
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="field-description">
        Primește un mesaj când lipsește o dovadă.
      </p>
    </div>
  )
}
