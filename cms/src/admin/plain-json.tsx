'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/** A JSON field to be read, as text: Payload's editor for it asks a foreign host for its own program. */
export const PlainJson: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type avizier-json">
      <FieldLabel as="h3" label={field.label ?? field.name} path={path} />
      <pre tabIndex={0}>{JSON.stringify(value ?? null, null, 2)}</pre>
    </div>
  )
}
