import { pressReleaseKindLabels, pressReleaseKinds } from '@avizier/shared/kinds/press-releases'
import { attachmentsField, imageField, imagesField } from '../../fields/files.ts'
import { belongingFields } from '../../fields/belonging.ts'
import { bodyField } from '../../fields/body.ts'
import { groups } from '../../fields/groups.ts'
import { leadField } from '../../fields/lead.ts'
import { pressFields } from '../../fields/press-lists.ts'
import { registrationFields } from '../../fields/registration.ts'
import { paperPanel } from '../../fields/paper-panel.ts'
import { titleField } from '../../fields/title.ts'
import { authored } from '../authored/authored.ts'
import { quotesField } from './quotes.ts'

export const pressReleases = authored({
  slug: 'press-releases',
  admin: {
    group: groups.newsroom,
    description: 'Comunicate, informări și anunțuri de presă ale Primăriei.',
    defaultColumns: ['title', 'kind', 'deskState', 'department', 'publishedAt', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  fields: [
    titleField({ placeholder: 'Pasajul pietonal de pe malul Someșului se redeschide sâmbătă' }),
    leadField(),
    bodyField(),
    {
      type: 'collapsible',
      label: { ro: 'Imagini și atașamente', en: 'Pictures and attachments' },
      fields: [
        imageField('image', { ro: 'Imaginea principală', en: 'Main picture' }),
        imagesField('gallery', { ro: 'Galerie foto', en: 'Gallery' }),
        attachmentsField(),
      ],
    },
    {
      type: 'collapsible',
      label: { ro: 'Citate', en: 'Quotes' },
      admin: { initCollapsed: true },
      fields: [quotesField],
    },
    {
      name: 'kind',
      label: { ro: 'Felul', en: 'Kind' },
      type: 'select',
      required: true,
      defaultValue: 'press-release',
      options: pressReleaseKinds.map((value) => ({ value, label: pressReleaseKindLabels[value] })),
      admin: { position: 'sidebar' },
    },
    paperPanel,
    ...belongingFields(),
    ...pressFields(),
    ...registrationFields(),
  ],
})
