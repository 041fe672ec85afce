import type { Field } from 'payload'
import { worksWithPress } from '../access/works-with-press.ts'

/** Lists of journalists. */
export const pressListsSlug = 'press-lists'

/** The field of a text that says which of them it goes to. */
export const pressListsName = 'pressLists'

const ofOffice = { read: mayChoose, create: mayChoose, update: mayChoose }
function mayChoose({ req: { user } }: { req: { user: unknown } }): boolean {
  return worksWithPress(user)
}

/** Whom of the press a text goes to when it becomes public, and what went. A department knows nothing of it. */
export const pressFields = (): Field[] => [
  {
    name: pressListsName,
    label: { ro: 'Trimiteți presei', en: 'Send to the press' },
    type: 'relationship',
    relationTo: pressListsSlug,
    hasMany: true,
    access: ofOffice,
    // A copy goes to nobody before somebody says so.
    hooks: { beforeDuplicate: [() => []] },
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      disableListFilter: true,
      description:
        'Jurnaliștii de pe aceste liste primesc textul prin e-mail îndată ce este pe site. O listă aleasă după publicare primește doar ce urmează.',
    },
  },
  {
    name: 'pressSent',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/press/press-panel.tsx#PressPanel' },
    },
  },
]
