import { journalSectionLabels, journalSections } from '@avizier/shared/kinds/journal-articles'
import { worksInOffice } from '../../access/works-in-office.ts'
import { bodyField } from '../../fields/body.ts'
import { departmentField } from '../../fields/department.ts'
import { imageField } from '../../fields/files.ts'
import { groups } from '../../fields/groups.ts'
import { leadField } from '../../fields/lead.ts'
import { byServerAlone } from '../../fields/own-fields.ts'
import { titleField } from '../../fields/title.ts'
import { wholeNumber } from '../../fields/whole-number.ts'
import { authored } from '../authored/authored.ts'
import { articleSources } from './article-sources.ts'
import { keepIssue } from './keep-issue.ts'

export const journalArticles = authored({
  slug: 'journal-articles',
  admin: {
    group: groups.journal,
    description: 'Articolele numerelor. Un articol devine public împreună cu numărul lui.',
    defaultColumns: ['title', 'issue', 'section', 'pageNumber', 'deskState', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  beforeAddress: [keepIssue],
  fields: [
    titleField({ placeholder: 'Someșeni: trei străzi asfaltate, 1.019 metri de trotuar nou' }),
    leadField(),
    bodyField(),
    imageField('image', { ro: 'Imagine', en: 'Picture' }),
    {
      name: 'issue',
      label: { ro: 'Numărul', en: 'Issue' },
      type: 'relationship',
      relationTo: 'journal-issues',
      required: true,
      index: true,
      admin: {
        position: 'sidebar',
        allowCreate: false,
        description: 'După prima publicare nu se mai schimbă: face parte din adresă.',
      },
    },
    {
      name: 'section',
      label: { ro: 'Rubrica', en: 'Section' },
      type: 'select',
      required: true,
      defaultValue: 'works',
      options: journalSections.map((value) => ({ value, label: journalSectionLabels[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'pageNumber',
      label: { ro: 'Pagina din ediția tipărită', en: 'Page in print' },
      type: 'number',
      min: 1,
      validate: wholeNumber,
      admin: { position: 'sidebar', step: 1 },
    },
    {
      name: 'byline',
      label: { ro: 'Semnătura', en: 'Byline' },
      type: 'text',
      admin: { position: 'sidebar', placeholder: 'Biroul Mass-media' },
    },
    {
      name: 'source',
      label: { ro: 'Făcut din', en: 'Made from' },
      type: 'relationship',
      relationTo: [...articleSources],
      index: true,
      access: { ...byServerAlone, read: ({ req }) => worksInOffice(req.user) },
      admin: {
        position: 'sidebar',
        allowCreate: false,
        description: 'Documentul din care s-a preluat textul. Nu apare pe site.',
        condition: ({ source }: Record<string, unknown>) => source != null,
      },
    },
    departmentField('Cine a trimis materialul. Nu apare pe site.'),
  ],
})
