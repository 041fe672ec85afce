import type { DateField } from 'payload'
import type { Label } from '../label.ts'
import { refuseImpossibleDate } from './real-date.ts'

type Options = Omit<Partial<DateField>, 'type' | 'name' | 'label'>

/** A day and an hour. */
export const instantField = (name: string, label: Label, options: Options = {}): DateField => ({
  name,
  label,
  type: 'date',
  ...options,
  hooks: {
    ...options.hooks,
    beforeValidate: [refuseImpossibleDate, ...(options.hooks?.beforeValidate ?? [])],
  },
  admin: {
    ...options.admin,
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'd MMMM yyyy, HH:mm',
      timeFormat: 'HH:mm',
      timeIntervals: 15,
    },
  },
})
