import type { DateField } from 'payload'
import type { Label } from '../label.ts'
import { refuseImpossibleDate } from './real-date.ts'

type Options = Omit<Partial<DateField>, 'type' | 'name' | 'label'>

/** A calendar day; stored as an instant of that day. */
export const dayField = (name: string, label: Label, options: Options = {}): DateField => ({
  name,
  label,
  type: 'date',
  ...options,
  hooks: {
    // A copy tells of another day.
    beforeDuplicate: [() => null],
    ...options.hooks,
    beforeValidate: [refuseImpossibleDate, ...(options.hooks?.beforeValidate ?? [])],
  },
  admin: {
    ...options.admin,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
  },
})
