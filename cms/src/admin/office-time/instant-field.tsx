'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateField, DateFieldClientComponent } from 'payload'
import { instantShownAs, shownAs } from './wall-clock.ts'
import { Picker } from './picker.tsx'

/** Payload's type of a field in the browser loses this one behind an optional. */
type PickerOptions = NonNullable<DateField['admin']>['date']

const Instant: DateFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled, customComponents } = useField<string | null>({
    path,
  })
  const { admin, label = field.name, required = false } = field
  // Of a field with a component of its own Payload says only what access refuses.
  const isReadOnly = readOnly === true || admin?.readOnly === true || disabled
  const classes = ['field-type', 'date-time-field', admin?.className]
    .concat(showError ? 'date-time-field--has-error' : [], isReadOnly ? 'read-only' : [])
    .filter(Boolean)
  return (
    <div className={classes.join(' ')} style={mergeFieldStyles(field)}>
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={<FieldLabel label={label} path={path} required={required} />}
      />
      <div className="field-type__wrap" id={`field-${path.replace(/\./g, '__')}`}>
        <FieldError path={path} showError={showError} />
        <Picker
          {...(admin?.date as PickerOptions)}
          onChange={(shown) => {
            if (!isReadOnly) setValue(shown instanceof Date ? instantShownAs(shown) : null)
          }}
          readOnly={isReadOnly}
          value={value ? shownAs(value) : ''}
        />
        {customComponents?.AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={customComponents?.Description}
        Fallback={<FieldDescription description={admin?.description ?? ''} path={path} />}
      />
    </div>
  )
}

/** A day and an hour, shown and taken as the office's clock reads, wherever the browser is. */
export const InstantField = withCondition(Instant)
