import type { Field } from 'payload'
import { deskStateName, owesReviewName } from './slugs.ts'
import { stateLabels, states } from './standing.ts'

const onlyDerived = { create: () => false, update: () => false }

/** How the newest text stands, beside the document, so that lists and the first page can ask for it. */
export const deskFields: Field[] = [
  {
    name: deskStateName,
    label: { ro: 'Stare', en: 'State' },
    type: 'select',
    index: true,
    options: states.map((value) => ({ value, label: stateLabels[value] })),
    access: onlyDerived,
    hooks: { beforeDuplicate: [() => null] },
    admin: { hidden: true, disableBulkEdit: true },
  },
  {
    name: owesReviewName,
    label: { ro: 'Verificare restantă', en: 'Owes a review' },
    type: 'checkbox',
    index: true,
    access: onlyDerived,
    hooks: { beforeDuplicate: [() => false] },
    admin: { hidden: true, disableBulkEdit: true },
  },
]
