'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/** Data that nobody edits, to be read: Payload's own field would fetch an editor from a foreign host. */
export const StoredJson: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type">
      <FieldLabel label={field.label ?? field.name} path={path} />
      <pre className="avizier-json">{JSON.stringify(value ?? null, null, 2)}</pre>
    </div>
  )
}
