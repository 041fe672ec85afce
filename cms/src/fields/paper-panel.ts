import type { Field } from 'payload'

/** Beside the form of what is made on paper too (cms/src/paper). */
export const paperPanel: Field = {
  name: 'paper',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/paper/paper-panel.tsx#PaperPanel' },
  },
}
