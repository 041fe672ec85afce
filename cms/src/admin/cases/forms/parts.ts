import { dayOf } from '@avizier/shared/dates'
import type { ActForm } from '../../item/act-forms.ts'
import type { FormFacts } from './form-facts.ts'
import { dayAsk, letterAsk, pickAsk, written } from './words.ts'

// What a department is asked.

export const askPart = ({ departments, partDueAt }: FormFacts): ActForm => ({
  title: 'Cereți răspunsul unui compartiment',
  explains:
    'Compartimentul vede numai ce scrieți aici, nu și cine a cerut: scrieți fără date personale.',
  confirm: 'Cereți',
  begun: { dueOn: partDueAt },
  asks: [
    pickAsk('department', 'Compartimentul', departments),
    letterAsk('Ce i se cere', 'Întrebările la care trebuie să răspundă.'),
    dayAsk('dueOn', 'Până pe', 'Termenul intern, înaintea celui legal.'),
  ],
  details: ({ dueOn = '', ...told }) => ({
    ...written(told, 'department', 'text'),
    dueOn: dueOn && dayOf(dueOn),
  }),
})

export const answerPart = (): ActForm => ({
  title: 'Scrieți ce a răspuns compartimentul',
  explains: 'Pentru răspunsuri venite pe altă cale: prin adresă, prin telefon.',
  confirm: 'Salvați răspunsul',
  asks: [letterAsk('Răspunsul', 'Cum l-a dat compartimentul.')],
  details: (told) => written(told, 'text'),
})

export const releasePart = (): ActForm => ({
  title: 'Nu mai cereți răspunsul',
  explains: 'Partea dispare de la compartiment.',
  confirm: 'Nu mai cereți',
  asks: [],
  details: () => ({}),
})
