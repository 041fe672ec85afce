'use client'

import { PasswordField, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** Asked for while a new password is being given to an account that exists already. */
export const OwnPassword: TextFieldClientComponent = ({ path, field }) => {
  // The form has the field `password` at all times; only what is typed tells that it is being changed.
  const isChanging = useFormFields(([fields]) => Boolean(fields.password?.value))
  const { id } = useDocumentInfo()
  if (!id || !isChanging) return null
  return (
    <PasswordField
      autoComplete="current-password"
      path={path}
      field={{ name: field.name, label: field.label ?? field.name, required: true }}
      schemaPath={path}
    />
  )
}
