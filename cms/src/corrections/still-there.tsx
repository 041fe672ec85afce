'use client'

import { RadioGroupField, useFormFields } from '@payloadcms/ui'
import type { RadioFieldClientComponent } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { whereStill, type StillThere } from './where-still.ts'

/** Beside a correction: where its wrong words still stand, and what the editor says of that. Nothing where they do not. */
export const StillThereField: RadioFieldClientComponent = (props) => {
  const wrongPath = props.path.replace(/remaining$/, 'wrong')
  // As text, so that only a change of these places renders anew.
  const found = useFormFields(([fields]) => {
    const wrong = fields[wrongPath]?.value
    return typeof wrong === 'string' && wrong.trim() !== ''
      ? JSON.stringify(whereStill(reduceFieldsToValues(fields, true), wrong))
      : null
  })
  if (found === null) return null
  const places = JSON.parse(found) as StillThere[]
  if (places.length === 0)
    return (
      <p className="avizier-still-there" role="status">
        Textul greșit nu mai apare în document.
      </p>
    )
  return (
    <div className="avizier-still-there">
      <div className="avizier-notice avizier-notice--urgent" role="note">
        <h4>Textul greșit mai apare</h4>
        <ul>
          {places.map(({ where, before, words, after }, index) => (
            <li key={index}>
              {where}: {before}
              <mark>{words}</mark>
              {after}
            </li>
          ))}
        </ul>
      </div>
      <RadioGroupField {...props} />
    </div>
  )
}
