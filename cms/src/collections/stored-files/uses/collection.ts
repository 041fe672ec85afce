import type { CheckboxField, CollectionConfig } from 'payload'
import { byServerAlone, shownNowhere } from '../../../fields/own-fields.ts'
import { closed } from '../../../register/closed.ts'

export const fileUsesSlug = 'file-uses'
export const isUsedName = 'isUsed'

/** Which files the newest text of each document names; what is public is told by the register's index. */
export const fileUses: CollectionConfig = {
  slug: fileUsesSlug,
  labels: {
    singular: { ro: 'Folosire a unui fișier', en: 'Use of a file' },
    plural: { ro: 'Folosiri ale fișierelor', en: 'Uses of files' },
  },
  admin: { hidden: true },
  ...closed('Unde apare un fișier se ține minte de la sine, la fiecare salvare.'),
  indexes: [{ fields: ['document', 'file'], unique: true }],
  fields: [
    /** `media/ID` */
    { name: 'file', type: 'text', required: true, index: true },
    /** `press-releases/ID` */
    { name: 'document', type: 'text', required: true },
  ],
}

/** On the file, so that lists can ask for those that no text names. */
export const isUsedField: CheckboxField = {
  name: isUsedName,
  label: { ro: 'Folosit într-un document', en: 'Used in a document' },
  type: 'checkbox',
  defaultValue: false,
  index: true,
  access: byServerAlone,
  admin: shownNowhere,
}
