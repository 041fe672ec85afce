import { describe, expect, it } from 'vitest'
import { documentPath } from '../paths.ts'
import { changedPlan, eventEnd, events, eventTime } from './events.ts'
import { parseSnapshot } from './index.ts'

const conference = parseSnapshot('events', {
  title: 'Conferință de presă',
  slug: 'conferinta-de-presa',
  publishedAt: '2026-11-23T10:00:00.000Z',
  changeNote: null,
  corrections: [],
  registrationNumber: null,
  registrationDate: null,
  department: null,
  topics: [],
  contact: null,
  eventType: 'press-conference',
  status: 'planned',
  statusNote: null,
  movedFrom: null,
  lead: 'Despre buget.',
  body: [],
  startsAt: '2026-11-26T09:00:00.000Z',
  endsAt: '2026-11-26T10:30:00.000Z',
  place: 'Sala Mică',
  onlineLink: null,
  admission: null,
  accreditationUntil: null,
  agenda: [{ hour: '11:00', text: 'Bugetul', speaker: 'directorul economic' }],
  speakers: [{ name: 'Purtătorul de cuvânt', role: null }],
  image: null,
  attachments: [],
  materials: [],
  materialsAt: '2026-11-26T09:00:00.000Z',
  recording: null,
  recordingLink: null,
  transcript: [],
  related: [],
})
const moved = {
  ...conference,
  status: 'moved' as const,
  movedFrom: '2026-11-25T09:00:00.000Z',
  statusNote: 'Sala este în lucru.',
}

describe('an event', () => {
  it('lies in the year in which it was announced', () => {
    expect(documentPath('events', conference)).toBe('/evenimente/2026/conferinta-de-presa/')
  })

  it('without an end lasts until its day is over in Cluj-Napoca', () => {
    expect(eventEnd(conference)).toBe('2026-11-26T10:30:00.000Z')
    expect(eventEnd({ ...conference, endsAt: null })).toBe('2026-11-26T22:00:00.000Z')
    expect(eventTime({ ...conference, endsAt: null })).toBe('joi, 26 noiembrie 2026, ora 11:00')
  })

  it('says openly what became of its plan', () => {
    expect(changedPlan(conference)).toBeNull()
    expect(changedPlan(moved)).toBe(
      'Evenimentul a fost mutat; era anunțat pentru miercuri, 25 noiembrie 2026, ora 11:00. Sala este în lucru.',
    )
    expect(changedPlan({ ...conference, status: 'cancelled', statusNote: 'Ninge.' })).toBe(
      'Evenimentul a fost anulat. Ninge.',
    )
  })

  it('tells feeds when, where, what and who, and from when the materials are there', () => {
    expect(events.factsOf(conference).map((fact) => fact.replaceAll('\u00A0', ' '))).toEqual([
      'Când: joi, 26 noiembrie 2026, între orele 11:00 și 12:30.',
      'Unde: Sala Mică',
      'Program: 11:00 Bugetul (directorul economic)',
      'Vorbește: Purtătorul de cuvânt',
      'Materialele pentru presă apar joi, 26 noiembrie 2026, ora 11:00.',
    ])
  })

  it('is an event to search engines, which are told that it was moved', () => {
    const publisher = { name: 'Primăria' }
    const common = { url: 'https://x/', publisher }
    const told = { common, article: {}, media: () => [], plain: () => '' }
    const [, thing] = events.thingsOf(moved, told)
    expect(thing).toEqual({
      '@type': 'Event',
      name: 'Conferință de presă',
      description: 'Despre buget.',
      url: 'https://x/',
      startDate: '2026-11-26T09:00:00.000Z',
      endDate: '2026-11-26T10:30:00.000Z',
      inLanguage: 'ro',
      isAccessibleForFree: true,
      location: [{ '@type': 'Place', name: 'Sala Mică', address: 'Sala Mică' }],
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-25T09:00:00.000Z',
      performer: [{ '@type': 'Person', name: 'Purtătorul de cuvânt' }],
      organizer: publisher,
    })
  })
})
