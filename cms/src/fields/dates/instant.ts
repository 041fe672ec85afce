import type { DateField } from 'payload'
import type { Label } from '../label.ts'
import { refuseImpossibleDate } from './real-date.ts'

type Options = Omit<Partial<DateField>, 'type' | 'name' | 'label'>

/** A day and an hour of the office's clock. */
export const instantField = (name: string, label: Label, options: Options = {}): DateField => ({
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
    components: { Field: '/src/admin/office-time/instant-field.tsx#InstantField' },
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'd MMMM yyyy, HH:mm',
      timeFormat: 'HH:mm',
      timeIntervals: 15,
    },
  },
})

/** The same to the second, for what programs note. */
export const exactInstantField = (name: string, label: Label, options: Options = {}): DateField => {
  const field = instantField(name, label, options)
  const date = { ...field.admin?.date, displayFormat: 'dd.MM.yyyy HH:mm:ss' }
  return { ...field, admin: { ...field.admin, date } }
}
