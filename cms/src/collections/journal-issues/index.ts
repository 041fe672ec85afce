import { byServerAlone } from '../../fields/own-fields.ts'
import { groups } from '../../fields/groups.ts'
import { dayField } from '../../fields/dates/day.ts'
import { documentField, imageField } from '../../fields/files.ts'
import { leadField } from '../../fields/lead.ts'
import { wholeNumber } from '../../fields/whole-number.ts'
import { authored } from '../authored/authored.ts'
import { askForPagesOfIssue } from '../documents/pages/ask-for-pages.ts'
import { forgetDistribution } from './forget-distribution.ts'
import { keepIssueAddress } from './keep-issue-address.ts'
import { makeCover } from './make-cover.ts'
import { nameIssue, slugOfIssue } from './name-issue.ts'
import { validateNumber } from './validate-number.ts'

export const journalIssues = authored({
  slug: 'journal-issues',
  admin: {
    group: groups.journal,
    description:
      'Numerele tipărite. Faceți PDF-ul la „Macheta” sau încărcați-l: coperta, paginile și textul se completează singure.',
    defaultColumns: ['title', 'deskState', 'issueDate', 'pageCount', 'publishedAt'],
  },
  defaultSort: '-issueDate',
  hasDepartments: false,
  disableDuplicate: true,
  beforeAddress: [keepIssueAddress, nameIssue],
  beforeChange: [makeCover],
  afterChange: [askForPagesOfIssue],
  beforeDelete: [forgetDistribution],
  wantedSlug: slugOfIssue,
  fields: [
    {
      name: 'title',
      label: { ro: 'Titlu', en: 'Title' },
      type: 'text',
      admin: { readOnly: true, description: 'Se formează din număr și dată.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          label: { ro: 'Numărul', en: 'Number' },
          type: 'number',
          required: true,
          min: 1,
          index: true,
          validate: validateNumber,
          admin: {
            width: '50%',
            step: 1,
            placeholder: '11',
            description: 'Numărul din an. După prima publicare nu se mai schimbă.',
          },
        },
        dayField(
          'issueDate',
          { ro: 'Data apariției', en: 'Issue date' },
          {
            required: true,
            index: true,
            defaultValue: () => new Date().toISOString(),
            admin: { width: '50%', description: 'După prima publicare anul nu se mai schimbă.' },
          },
        ),
      ],
    },
    documentField('pdf', { ro: 'PDF-ul numărului', en: 'PDF' }, { required: true }),
    {
      ...leadField({ required: false }),
      label: { ro: 'În acest număr', en: 'In this issue' },
      defaultValue: '',
    },
    imageField(
      'cover',
      { ro: 'Coperta', en: 'Cover' },
      {
        description: 'Se face singură din prima pagină a PDF-ului.',
      },
    ),
    {
      name: 'articles',
      label: { ro: 'Articolele numărului', en: 'Articles' },
      type: 'join',
      collection: 'journal-articles',
      on: 'issue',
      defaultSort: 'pageNumber',
      defaultLimit: 50,
      admin: {
        allowCreate: false,
        defaultColumns: ['title', 'section', 'pageNumber', 'deskState'],
        description: 'Un articol nou se începe din „Articole din Jurnal”.',
      },
    },
    {
      name: 'printRun',
      label: { ro: 'Tiraj', en: 'Print run' },
      type: 'number',
      min: 1,
      validate: wholeNumber,
      admin: { position: 'sidebar', step: 1 },
    },
    {
      name: 'issn',
      label: 'ISSN',
      type: 'text',
      validate: (value: string | null | undefined) =>
        !value || /^\d{4}-\d{3}[\dX]$/.test(value) ? true : 'ISSN-ul are forma 1234-567X.',
      admin: { position: 'sidebar', placeholder: '1234-567X' },
    },
    {
      name: 'pageCount',
      label: { ro: 'Pagini', en: 'Pages' },
      type: 'number',
      access: byServerAlone,
      admin: { position: 'sidebar', readOnly: true, description: 'Din PDF.' },
    },
    // Hidden from forms too: up to a million letters, which a save would send back.
    { name: 'text', type: 'json', access: byServerAlone, hidden: true },
  ],
})
