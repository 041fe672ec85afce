import { belongingFields } from '../../fields/belonging.ts'
import { bodyField } from '../../fields/body.ts'
import { dayField } from '../../fields/dates/day.ts'
import { notBefore } from '../../fields/dates/not-before.ts'
import { documentsField, imageField } from '../../fields/files.ts'
import { groups } from '../../fields/groups.ts'
import { leadField } from '../../fields/lead.ts'
import { relatedField } from '../../fields/related.ts'
import { titleField } from '../../fields/title.ts'
import { authored } from '../authored/authored.ts'
import { appearancesFields } from './appearances.ts'
import { spotsField } from './spots.ts'

export const campaigns = authored({
  slug: 'campaigns',
  admin: {
    group: groups.newsroom,
    description: 'Campanii de informare: perioada, obiectivele, materialele și spoturile.',
    defaultColumns: ['title', 'deskState', 'startsOn', 'endsOn', 'publishedAt'],
  },
  defaultSort: '-updatedAt',
  fields: [
    titleField({ placeholder: 'Iarna fără griji: pregătiți-vă casa și mașina' }),
    leadField(),
    {
      type: 'row',
      fields: [
        dayField(
          'startsOn',
          { ro: 'Începe la', en: 'Starts on' },
          {
            required: true,
            defaultValue: () => new Date().toISOString(),
            admin: { width: '50%' },
          },
        ),
        dayField(
          'endsOn',
          { ro: 'Se încheie la', en: 'Ends on' },
          {
            validate: notBefore('startsOn', 'Campania nu se poate încheia înainte de început.'),
            admin: { width: '50%', description: 'Gol: fără dată de încheiere.' },
          },
        ),
      ],
    },
    bodyField(),
    {
      name: 'goals',
      label: { ro: 'Obiective', en: 'Goals' },
      type: 'text',
      hasMany: true,
      admin: { description: 'Scrieți un obiectiv și apăsați Enter.' },
    },
    {
      type: 'collapsible',
      label: { ro: 'Imagine și materiale', en: 'Picture and materials' },
      fields: [
        imageField('image', { ro: 'Imaginea campaniei', en: 'Picture' }),
        documentsField(
          'materials',
          { ro: 'Materiale', en: 'Materials' },
          {
            description: 'Afișe, broșuri, ghiduri (PDF).',
          },
        ),
      ],
    },
    {
      type: 'collapsible',
      label: { ro: 'Spoturi', en: 'Spots' },
      admin: { initCollapsed: true },
      fields: [spotsField],
    },
    {
      type: 'collapsible',
      label: { ro: 'Raportul aparițiilor', en: 'Report of appearances' },
      admin: { initCollapsed: true },
      fields: appearancesFields,
    },
    relatedField({ ro: 'Documente legate de campanie', en: 'Related documents' }),
    ...belongingFields(),
  ],
})
