import { belongingFields } from '../../fields/belonging.ts'
import { bodyField } from '../../fields/body.ts'
import { dayField } from '../../fields/dates/day.ts'
import { documentField, imageField } from '../../fields/files.ts'
import { groups } from '../../fields/groups.ts'
import { leadField } from '../../fields/lead.ts'
import { paperPanel } from '../../fields/paper-panel.ts'
import { titleField } from '../../fields/title.ts'
import { authored } from '../authored/authored.ts'
import { makeLeafletCover } from './make-cover.ts'

export const leaflets = authored({
  slug: 'leaflets',
  admin: {
    group: groups.newsroom,
    description:
      'Pliante informative: PDF-ul de tipărit și același text, pe care îl poate citi oricine.',
    defaultColumns: ['title', 'deskState', 'department', 'validFrom', 'publishedAt'],
  },
  defaultSort: '-updatedAt',
  beforeChange: [makeLeafletCover],
  fields: [
    titleField({ placeholder: 'Cum obțineți un certificat de urbanism' }),
    leadField(),
    bodyField({ label: { ro: 'Textul pliantului', en: 'Text of the leaflet' } }),
    documentField(
      'pdf',
      { ro: 'PDF de tipărit', en: 'PDF to print' },
      {
        description:
          'Se face din text, cu „Faceți PDF-ul”, sau se încarcă: trebuie să spună același lucru ca textul de mai sus.',
      },
    ),
    imageField(
      'cover',
      { ro: 'Coperta', en: 'Cover' },
      { description: 'Lăsată goală, se face singură din prima pagină a PDF-ului.' },
    ),
    paperPanel,
    ...belongingFields(),
    dayField(
      'validFrom',
      { ro: 'Valabil de la', en: 'Valid from' },
      {
        admin: { position: 'sidebar' },
      },
    ),
  ],
})
