import { belongingFields } from '../../fields/belonging.ts'
import { bodyField } from '../../fields/body.ts'
import { dayField } from '../../fields/dates/day.ts'
import { groups } from '../../fields/groups.ts'
import { leadField } from '../../fields/lead.ts'
import { titleField } from '../../fields/title.ts'
import { authored } from '../authored/authored.ts'
import { questionLimit } from './question-limit.ts'

const questionTitle = titleField({
  placeholder: 'Cum obțin un loc de parcare de domiciliu?',
  description: 'Într-o singură propoziție, cum ar pune-o cine caută răspunsul.',
})
const shortAnswer = leadField()

export const questions = authored({
  slug: 'questions',
  admin: {
    group: groups.newsroom,
    description:
      'Întrebările care se pun primăriei și răspunsurile ei. Secțiunea apare pe site odată cu primul răspuns publicat.',
    defaultColumns: ['title', 'deskState', 'department', 'askedOn', 'publishedAt'],
  },
  defaultSort: '-updatedAt',
  fields: [
    { ...questionTitle, label: { ro: 'Întrebarea', en: 'Question' } },
    {
      ...shortAnswer,
      label: { ro: 'Răspunsul pe scurt', en: 'Short answer' },
      admin: {
        ...shortAnswer.admin,
        description: 'Una sau două propoziții. Apare și în liste și în fluxurile RSS.',
      },
    },
    bodyField({ label: { ro: 'Răspunsul', en: 'Answer' } }),
    {
      name: 'question',
      label: { ro: 'Întrebarea, cum a fost primită', en: 'The question as received' },
      type: 'textarea',
      maxLength: questionLimit,
      admin: {
        rows: 4,
        description: 'Se publică. Omiteți numele, adresa și orice ar putea arăta cine a întrebat.',
      },
    },
    ...belongingFields(),
    dayField(
      'askedOn',
      { ro: 'Data întrebării', en: 'Asked on' },
      { admin: { position: 'sidebar' } },
    ),
  ],
})
