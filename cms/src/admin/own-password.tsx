'use client'

import { PasswordField, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** Asked for while a new password is being given to an account that exists already. */
export const OwnPassword: TextFieldClientComponent = ({ path, field }) => {
  // Payload's form always has `password`; the one that repeats it comes and goes with „Change password”.
  const isChanging = useFormFields(([fields]) => fields['confirm-password'] !== undefined)
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
