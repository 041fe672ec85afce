import type { TextareaField } from 'payload'
import { leadLimit } from './lead-limit.ts'

/** The first paragraph, shown in lists and feeds too. */
export const leadField = (
  options: Partial<Pick<TextareaField, 'required'>> = {},
): TextareaField => ({
  name: 'lead',
  label: { ro: 'Rezumat', en: 'Lead' },
  type: 'textarea',
  required: options.required ?? true,
  maxLength: leadLimit,
  admin: {
    rows: 3,
    description:
      'Cine, ce, când, unde: una sau două propoziții. Apare și în liste și în fluxurile RSS.',
  },
})
