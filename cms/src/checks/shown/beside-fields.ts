import type { Field } from 'payload'

const component = '/src/checks/shown/field-findings.tsx#FieldFindings'

/** Of these kinds are the fields that the rules speak of. */
const checked = ['text', 'textarea', 'richText', 'upload', 'date']

/** Fields with what the checks say of them below each, inside of tabs, rows, groups and arrays too. */
export const besideFields = (fields: readonly Field[]): Field[] => fields.map(beside)

function beside(field: Field): Field {
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: besideFields(tab.fields) })),
    }
  if ('fields' in field) return { ...field, fields: besideFields(field.fields) }
  if (!checked.includes(field.type)) return field
  const { components } = (field.admin ?? {}) as { components?: object }
  // Not `afterInput`: Payload draws those anew with each answer of the server, and swallows what is typed meanwhile.
  return {
    ...field,
    admin: { ...field.admin, components: { ...components, Description: component } },
  } as Field
}

/** The list at the side of the form. */
export const checksPanel: Field = {
  name: 'checks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/checks/shown/checks-panel.tsx#ChecksPanel' },
  },
}
