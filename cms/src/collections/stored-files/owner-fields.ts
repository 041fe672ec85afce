import type { CollectionBeforeChangeHook, Field } from 'payload'
import { byServerAlone } from '../../fields/own-fields.ts'
import { actorOf } from '../../access/actor.ts'
import { worksInOffice } from '../../access/works-in-office.ts'

/** Whose a file is, and whether the site shows it: what decides who may read it (docs/decisions/0020). */
export const ownerFields: Field[] = [
  {
    name: 'isPublic',
    type: 'checkbox',
    label: { ro: 'Pe site', en: 'On the site' },
    defaultValue: false,
    index: true,
    access: byServerAlone,
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: 'Bifat cât timp o pagină publicată îl arată.',
    },
  },
  {
    name: 'department',
    type: 'relationship',
    relationTo: 'departments',
    label: { ro: 'Compartiment', en: 'Department' },
    index: true,
    access: byServerAlone,
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: 'Al cui este fișierul; gol: al Biroului Mass-media.',
    },
  },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    label: { ro: 'Încărcat de', en: 'Uploaded by' },
    // Nobody of a department learns of accounts by it, nor by a filter over it.
    access: { ...byServerAlone, read: ({ req }) => worksInOffice(req.user) },
    admin: { readOnly: true, position: 'sidebar' },
  },
]

/** A file belongs to whoever uploads it and, where that is somebody of a department, to the department; else to the office. */
export const setOwner: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const actor = actorOf(req.user)
  const department = worksInOffice(req.user) ? null : (actor?.department ?? null)
  return { ...data, owner: actor?.id ?? null, department, isPublic: false }
}
