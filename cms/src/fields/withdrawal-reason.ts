import type { CollectionBeforeValidateHook, TextareaField } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'

/** Why a document is withdrawn, in the editor's words. */
export const withdrawalReasonField = (): TextareaField => ({
  name: 'withdrawalReason',
  label: { ro: 'Motivul retragerii', en: 'Reason for withdrawal' },
  type: 'textarea',
  maxLength: 300,
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    rows: 2,
    position: 'sidebar',
    condition: ({ publishedAt }) => Boolean(publishedAt),
    placeholder: 'Ex.: Consultarea a fost anulată.',
    description:
      'Opțional, de scris înainte de retragere. Este public: apare pe site, la adresa documentului retras. Nu scrieți date personale.',
  },
})

/** A reason tells about one withdrawal: what is published again starts without. */
export const dropUsedReason: CollectionBeforeValidateHook<StoredRow> = ({ data }) =>
  data?._status === 'published' ? { ...data, withdrawalReason: null } : data
