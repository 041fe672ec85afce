import { debateNoticeTypeLabels, debateNoticeTypes } from '@avizier/shared/kinds/debate-notices'
import { belongingFields } from '../../fields/belonging.ts'
import { bodyField } from '../../fields/body.ts'
import { documentsField } from '../../fields/files.ts'
import { groups } from '../../fields/groups.ts'
import { leadField } from '../../fields/lead.ts'
import { registrationFields } from '../../fields/registration.ts'
import { titleField } from '../../fields/title.ts'
import { authored } from '../authored/authored.ts'
import { debateFields } from './debate-fields.ts'
import { legalFields } from './legal-reason.ts'
import { offerLegalBasis } from './offer-legal-basis.ts'
import { outcomeFields } from './outcome-fields.ts'
import { proposalsFields } from './proposals-fields.ts'

export const debateNotices = authored({
  slug: 'debate-notices',
  admin: {
    group: groups.newsroom,
    description: 'Consultări, dezbateri și ședințe publice (Legea nr. 52/2003), buget, urbanism.',
    defaultColumns: [
      'title',
      'noticeType',
      'deskState',
      'proposalsDeadline',
      'debateAt',
      'updatedAt',
    ],
  },
  defaultSort: '-updatedAt',
  beforeAddress: [offerLegalBasis],
  fields: [
    titleField({ placeholder: 'Consultare publică: regulamentul teraselor' }),
    leadField(),
    ...legalFields,
    {
      type: 'tabs',
      tabs: [
        {
          label: { ro: 'Anunțul', en: 'Notice' },
          fields: [
            bodyField(),
            documentsField(
              'documents',
              { ro: 'Documentele supuse dezbaterii', en: 'Documents' },
              {
                description:
                  'Proiectul integral, referatul de aprobare, studiile, anexele (art. 7 alin. (2)).',
              },
            ),
          ],
        },
        { label: { ro: 'Propuneri', en: 'Proposals' }, fields: proposalsFields },
        { label: { ro: 'Dezbaterea', en: 'Debate' }, fields: debateFields },
        { label: { ro: 'Rezultatul', en: 'Outcome' }, fields: outcomeFields },
      ],
    },
    {
      name: 'noticeType',
      label: { ro: 'Felul', en: 'Type' },
      type: 'select',
      required: true,
      defaultValue: 'consultation',
      options: debateNoticeTypes.map((value) => ({ value, label: debateNoticeTypeLabels[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'legalBasis',
      label: { ro: 'Temeiul legal', en: 'Legal basis' },
      type: 'textarea',
      required: true,
      admin: {
        position: 'sidebar',
        rows: 3,
        description: 'Gol: se completează după felul anunțului.',
      },
    },
    ...belongingFields(),
    ...registrationFields(),
  ],
})
