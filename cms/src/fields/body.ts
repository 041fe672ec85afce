import type { RichTextField } from 'payload'

/** The text of an authored document, in the newsroom's editor. */
export const bodyField = (
  options: Partial<Pick<RichTextField, 'label' | 'required'>> = {},
): RichTextField => ({
  name: 'body',
  label: options.label ?? { ro: 'Text', en: 'Body' },
  type: 'richText',
  required: options.required ?? true,
})
