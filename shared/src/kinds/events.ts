import { z } from 'zod'
import { addDays, dayOf, longDateTime, startOfDay } from '../dates.ts'
import { validityText } from '../periods.ts'
import { richTextSchema } from '../rich-text.ts'
import { inYears } from './address.ts'
import { belongs, nothing, present, prose, registeredAs } from './alike.ts'
import {
  belonging,
  instant,
  optionalReference,
  optionalText,
  page,
  references,
  registration,
} from './fields.ts'
import { gatheringThing } from './gathering.ts'
import { authoredKind } from './kind.ts'
import type { Thing } from './thing.ts'

export const eventTypes = [
  'press-conference',
  'public-event',
  'inauguration',
  'ceremony',
  'visit',
] as const

export const eventTypeLabels: Record<(typeof eventTypes)[number], string> = {
  'press-conference': 'Conferință de presă',
  'public-event': 'Eveniment public',
  inauguration: 'Inaugurare',
  ceremony: 'Ceremonie',
  visit: 'Vizită oficială',
}

/** What became of the plan. */
export const eventStatuses = ['planned', 'moved', 'cancelled'] as const
export type EventStatus = (typeof eventStatuses)[number]

export const eventStatusLabels: Record<EventStatus, string> = {
  planned: 'Are loc cum a fost anunțat',
  moved: 'Mutat',
  cancelled: 'Anulat',
}

const schema = z.object({
  ...page,
  ...registration,
  ...belonging,
  eventType: z.enum(eventTypes),
  status: z.enum(eventStatuses),
  /** Why it was moved or cancelled, in the office's words. */
  statusNote: optionalText,
  /** Of what was moved: when it was to begin. */
  movedFrom: instant.nullable(),
  lead: z.string(),
  body: richTextSchema,
  startsAt: instant,
  endsAt: instant.nullable(),
  place: optionalText,
  onlineLink: optionalText,
  /** Who may come, and what they need for it. */
  admission: optionalText,
  accreditationUntil: instant.nullable(),
  /** `hour` as the clock reads it: „11:30”. */
  agenda: z.array(z.object({ hour: optionalText, text: z.string(), speaker: optionalText })),
  speakers: z.array(z.object({ name: z.string(), role: optionalText })),
  image: optionalReference,
  attachments: references,
  /** The files for the press: none before `materialsAt`, when the register is told of them. */
  materials: references,
  /** From when the files for the press are public; null where there are none. */
  materialsAt: instant.nullable(),
  /** The film with its captions. */
  recording: optionalReference,
  /** Where else it can be seen or heard. */
  recordingLink: optionalText,
  /** What was said, in words. */
  transcript: richTextSchema,
  /** What came of it: answers, releases. */
  related: references,
})
type CityEvent = z.infer<typeof schema>

/** The instant from which it is over; one without an end lasts until its day is over. */
export const eventEnd = ({ startsAt, endsAt }: Pick<CityEvent, 'startsAt' | 'endsAt'>): string =>
  endsAt ?? startOfDay(addDays(dayOf(startsAt), 1)).toISOString()

/** „luni, 23 noiembrie 2026, între orele 11:00 și 12:30” */
export const eventTime = ({ startsAt, endsAt }: Pick<CityEvent, 'startsAt' | 'endsAt'>): string =>
  endsAt ? validityText(startsAt, endsAt) : longDateTime(startsAt)

/** What is said openly of a plan that was changed; null while it stands. */
export function changedPlan({
  status,
  statusNote,
  movedFrom,
}: Pick<CityEvent, 'status' | 'statusNote' | 'movedFrom'>): string | null {
  if (status === 'planned') return null
  const change =
    status === 'cancelled'
      ? 'Evenimentul a fost anulat.'
      : `Evenimentul a fost mutat${movedFrom ? `; era anunțat pentru ${longDateTime(movedFrom)}` : ''}.`
  return [change, ...present(statusNote)].join(' ')
}

/** „11:30 Prezentarea proiectului (directorul tehnic)” */
const agendaLine = ({ hour, text, speaker }: CityEvent['agenda'][number]): string =>
  [...present(hour), text, ...present(speaker).map((who) => `(${who})`)].join(' ')

const personLine = ({ name, role }: CityEvent['speakers'][number]): string =>
  [name, ...present(role)].join(', ')

export const events = authoredKind({
  slug: 'events',
  labels: { singular: 'Eveniment', plural: 'Evenimente' },
  schema,
  upgrades: [],
  section: {
    root: '/evenimente/',
    archive: 'years',
    intro:
      'Conferințele de presă, inaugurările și evenimentele publice ale primăriei: unde, când, cine poate veni și ce a urmat.',
    empty: null,
  },
  address: inYears,
  audience: 'press',
  ...belongs,
  nameOf: ({ eventType }) => eventTypeLabels[eventType],
  registrationOf: (snapshot) => snapshot,
  dateOf: ({ publishedAt }) => publishedAt,
  endOf: eventEnd,
  partOf: null,
  pictureOf: ({ image }) => image,
  filesOf: ({ materials, attachments }) => [...materials, ...attachments],
  factsOf: (event) => [
    ...present(changedPlan(event)),
    `Când: ${eventTime(event)}.`,
    ...present(event.place).map((words) => `Unde: ${words}`),
    ...present(event.admission).map((words) => `Cine poate veni: ${words}`),
    ...present(event.accreditationUntil).map((at) => `Acreditări: până ${longDateTime(at)}.`),
    ...event.agenda.map((item) => `Program: ${agendaLine(item)}`),
    ...event.speakers.map((person) => `Vorbește: ${personLine(person)}`),
    ...(event.materials.length === 0
      ? present(event.materialsAt).map((at) => `Materialele pentru presă apar ${longDateTime(at)}.`)
      : []),
  ],
  textOf: ({ body, transcript }) => [prose(body), prose(transcript)],
  wordsOf: (event, fileTitles) => [
    event.lead,
    event.body,
    ...registeredAs(event),
    ...present(event.place),
    ...present(event.admission),
    ...present(event.statusNote),
    ...event.agenda.map(agendaLine),
    ...event.speakers.map(personLine),
    event.transcript,
    ...fileTitles,
  ],
  pagesOf: nothing,
  thingsOf: (event, { article, common }) => [
    { '@type': 'NewsArticle', ...article },
    eventThing(event, common),
  ],
})

const statusThings: Record<EventStatus, string> = {
  planned: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
}

const eventThing = (event: CityEvent, common: Parameters<typeof gatheringThing>[2]): Thing => ({
  ...gatheringThing(event, { ...event, link: event.onlineLink }, common),
  eventStatus: `https://schema.org/${statusThings[event.status]}`,
  ...(event.status === 'moved' && event.movedFrom && { previousStartDate: event.movedFrom }),
  ...(event.speakers.length > 0 && {
    performer: event.speakers.map(({ name, role }) => ({
      '@type': 'Person',
      name,
      ...(role && { jobTitle: role }),
    })),
  }),
})
