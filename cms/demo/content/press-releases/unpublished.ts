import { addDays } from '@avizier/shared/dates'
import { longDay, mon, next, shortDay } from '../../calendar.ts'
import { h2, p, ul } from '../../notation.ts'
import type { WrittenRelease } from '../written.ts'

// What the admin shows beside live documents: work in progress and the trash.

export const unpublished: WrittenRelease[] = [
  {
    key: 'ciorna-patinoar',
    state: 'draft',
    when: { daysAgo: 1 },
    department: 'cultura',
    topics: ['sport'],
    image: 'stadion',
    write: (on) => ({
      title: 'Abonamente reduse la bazele sportive ale municipiului',
      lead: `Din ${shortDay(next(on, mon, 14))}, elevii și pensionarii plătesc jumătate din tarif la cele șase baze sportive.`,
      body: [
        p(
          `De ${longDay(next(on, mon, 14))}, abonamentul lunar la bazele sportive ale municipiului costă 60 de lei pentru elevi, studenți și pensionari. Tariful întreg rămâne de 120 de lei.`,
        ),
        p(
          'Ciornă: se așteaptă de la Serviciul Cultură, sport și turism programul pe baze și numărul locurilor.',
        ),
        h2('Unde se cumpără'),
        ul(['online;', 'la recepția fiecărei baze;', 'la Centrul de Informare pentru Cetățeni.']),
      ],
    }),
  },
  {
    key: 'ciorna-poduri',
    state: 'draft',
    when: { daysAgo: 2 },
    department: 'tehnica',
    topics: ['strazi-si-lucrari'],
    image: 'malul-somesului',
    write: (on) => ({
      title: 'Verificarea podurilor peste Someș s-a încheiat',
      lead: 'Experții au verificat 14 poduri și pasarele. Două au nevoie de reparații în următoarele 12 luni.',
      body: [
        p(
          'Expertiza tehnică a celor 14 poduri și pasarele peste Someș s-a încheiat. Douăsprezece sunt în stare bună, iar două au nevoie de reparații la rosturi și la hidroizolație.',
        ),
        p(
          `Ciornă: raportul întreg vine de la expert până la ${shortDay(addDays(on, 10))}; se atașează după anonimizarea semnăturilor.`,
        ),
      ],
    }),
  },
  {
    key: 'cos-anunt-dublat',
    state: 'trashed',
    when: { daysAgo: 6 },
    department: 'ecologie',
    topics: ['curatenie-si-reciclare'],
    image: 'reciclare',
    write: () => ({
      title: 'Colectarea deșeurilor voluminoase (dublură)',
      lead: 'Text introdus de două ori; comunicatul valabil a fost trimis de Direcția Ecologie urbană și spații verzi.',
      body: [p('Această variantă a fost înlocuită și nu se publică.')],
    }),
  },
]
