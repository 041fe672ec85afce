import { titleLimit } from '../../../fields/title-limit.ts'
import { questionLimit } from '../../../collections/questions/question-limit.ts'
import { leadLimit } from '../../../fields/lead-limit.ts'
import {
  findPersonalData,
  withoutPersonalData,
  type Known,
} from '../../../checks/personal-data/find-personal-data.ts'
import type { ActForm } from '../../item/act-forms.ts'
import { letterAsk, lineAsk, written } from '../forms/words.ts'

/** The dialog of a question for the site; question and answer stand in it without what was found in them. */
export const publishForm = (
  originals: { question: string; answer: string },
  known: Known,
): ActForm => ({
  title: 'Pregătiți pentru site',
  explains:
    'Din solicitare se face o ciornă de întrebare, pe care o publicați ca pe orice document. Scoateți tot ce spune cine a întrebat.',
  confirm: 'Faceți ciorna',
  begun: {
    question: cleaned(originals.question, known),
    answer: cleaned(originals.answer, known),
  },
  asks: [
    lineAsk('title', 'Titlul', {
      ...{ isRequired: true, maxLength: titleLimit },
      help: 'Întrebarea, într-o propoziție.',
    }),
    { ...letterAsk('Întrebarea', 'Ce apare pe site.'), name: 'question', maxLength: questionLimit },
    {
      ...letterAsk('Răspunsul pe scurt', 'O propoziție sau două.'),
      ...{ name: 'lead', rows: 3, maxLength: leadLimit },
    },
    { ...letterAsk('Răspunsul', 'Ce apare pe site.'), name: 'answer', rows: 12 },
  ],
  details: (told) => written(told, 'title', 'question', 'lead', 'answer'),
})

const cleaned = (text: string, known: Known): string =>
  withoutPersonalData(text, findPersonalData(text, known))
