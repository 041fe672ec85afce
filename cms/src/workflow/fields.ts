import type { Field } from 'payload'
import { byServerAlone } from '../fields/own-fields.ts'
import { deskStateName, owesReviewName } from './slugs.ts'
import { stateLabels, states } from './standing.ts'

// Lists show and filter them; the form has a bar of its own.
const inListsOnly = { condition: () => false, disableBulkEdit: true }

// No difference between two texts: the timeline tells the acts.
const derived = { isDerived: true }

/** How the newest text stands, beside the document, so that lists and the first page can ask for it. */
export const deskFields: Field[] = [
  {
    name: deskStateName,
    label: { ro: 'Stare', en: 'State' },
    type: 'select',
    index: true,
    options: states.map((value) => ({ value, label: stateLabels[value] })),
    access: byServerAlone,
    hooks: { beforeDuplicate: [() => null] },
    admin: inListsOnly,
    custom: derived,
  },
  {
    name: owesReviewName,
    label: { ro: 'Verificare restantă', en: 'Owes a review' },
    type: 'checkbox',
    index: true,
    access: byServerAlone,
    hooks: { beforeDuplicate: [() => false] },
    admin: inListsOnly,
    custom: derived,
  },
]
