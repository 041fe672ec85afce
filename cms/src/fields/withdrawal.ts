import { withdrawalManners, type WithdrawalManner } from '@avizier/shared/withdrawal'
import type { Field } from 'payload'
import { shownNowhere } from './own-fields.ts'
import { publicNoteLimit } from './note-limit.ts'

/** What the office calls each manner. */
export const withdrawalLabels: Record<WithdrawalManner, string> = {
  error: 'Publicat din eroare',
  replaced: 'Înlocuit de alt document',
  withdrawn: 'Retras; pagina rămâne, cu explicația',
}

/** The columns of a withdrawal, as it was asked for: empty in whatever is public. */
export const withdrawalNames = [
  'withdrawalManner',
  'withdrawalReason',
  'withdrawalReplacedBy',
] as const
export type WithdrawalColumns = Partial<
  Record<(typeof withdrawalNames)[number], string | null | undefined>
>

const unseen = {
  hooks: { beforeDuplicate: [() => null] },
  admin: { ...shownNowhere, disableBulkEdit: true },
}

/** Written by the act of withdrawing alone: a form that was open all the while changes nothing of it. */
export const withdrawalFields = (): Field[] => [
  {
    name: 'withdrawalManner',
    label: { ro: 'Felul retragerii', en: 'Manner of withdrawal' },
    type: 'select',
    options: withdrawalManners.map((value) => ({ value, label: withdrawalLabels[value] })),
    ...unseen,
  },
  {
    name: 'withdrawalReason',
    label: { ro: 'Motivul retragerii', en: 'Reason for withdrawal' },
    type: 'textarea',
    maxLength: publicNoteLimit,
    ...unseen,
  },
  {
    name: 'withdrawalReplacedBy',
    label: { ro: 'Înlocuit de', en: 'Replaced by' },
    type: 'text',
    ...unseen,
  },
]
