'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { labelOf, ShownValue } from './shown-value.tsx'
import type { TextField } from './text-fields.ts'

interface Side {
  heading: string
  value: unknown
}

interface TwoSidesProps {
  field: TextField
  sides: readonly [Side, Side]
  /** What can be done about it. */
  children: ReactNode
}

/** A field's two forms beside each other, and under them the choice. */
export const TwoSides = ({ field: { field, path }, sides, children }: TwoSidesProps) => {
  const { i18n } = useTranslation()
  return (
    <fieldset className="avizier-sides" data-conflict={path}>
      <legend>{labelOf(field, i18n) || 'Un câmp al formularului'}</legend>
      <div className="avizier-sides__both">
        {sides.map(({ heading, value }) => (
          <div key={heading}>
            <h4>{heading}</h4>
            <ShownValue field={field} value={value} />
          </div>
        ))}
      </div>
      <div className="avizier-notice__ways">{children}</div>
    </fieldset>
  )
}
