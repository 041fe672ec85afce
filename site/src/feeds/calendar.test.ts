import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { documentsIn } from '../queries/documents.ts'
import { lists } from '../queries/lists.ts'
import { createReader } from '../queries/reader.ts'
import { mirrorOf } from '../testing/compiled-site.ts'
import { smallNewsroom } from '../testing/newsroom.ts'
import { cityCalendar, eventCalendar } from './calendar.ts'

// Read by another program than the one that wrote it.

const mirror = mirrorOf(smallNewsroom())
const readerAt = (instant: string) => createReader(mirror, new Date(instant), 'https://x.ro')
const cityAt = (instant: string) => cityCalendar(readerAt(instant)).text()

const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
const told = (entry: ICAL.Event, name: string) =>
  String(entry.component.getFirstPropertyValue(name))

describe('the calendar of the city', () => {
  it('holds events and the debates that have an hour, the first to begin first', async () => {
    const entries = entriesOf(await cityAt('2026-11-23T10:00:00Z'))
    expect(
      entries.map((entry) => [
        entry.uid,
        entry.startDate.toString(),
        told(entry, 'dtend'),
        told(entry, 'status'),
        entry.summary,
      ]),
    ).toEqual([
      [
        'events-e3@avizier',
        '2026-09-07T08:00:00Z',
        '2026-09-07T09:00:00Z',
        'CONFIRMED',
        'Conferință de presă: începutul anului școlar',
      ],
      [
        'events-e0@avizier',
        '2026-11-26T09:00:00Z',
        '2026-11-26T10:30:00Z',
        'CONFIRMED',
        'Conferință de presă: deszăpezirea și bugetul pe 2027',
      ],
      [
        'events-e1@avizier',
        '2026-11-28T10:00:00Z',
        'null',
        'CONFIRMED',
        'Inaugurarea pasajului de pe malul Someșului',
      ],
      [
        'events-e2@avizier',
        '2026-11-29T07:00:00Z',
        'null',
        'CANCELLED',
        'Anulat: Târgul producătorilor din Mănăștur',
      ],
      [
        'debate-notices-d0@avizier',
        '2026-12-17T15:00:00Z',
        'null',
        'CONFIRMED',
        'Regulamentul teraselor',
      ],
    ])
  })

  it('says where, at which address, and why something was moved', async () => {
    const [, , moved] = entriesOf(await cityAt('2026-11-23T10:00:00Z'))
    expect(moved?.location).toBe('Sala Mică')
    expect(moved?.description.replaceAll('\u00A0', ' ')).toBe(
      [
        'Evenimentul a fost mutat; era anunțat pentru sâmbătă, 21 noiembrie 2026, ora 12:00. Vremea nu a permis turnarea ultimei plăci.',
        'Cum se curăță străzile iarna aceasta și ce prevede proiectul de buget.',
        'https://x.ro/evenimente/2026/inaugurarea-pasajului/',
      ].join('\n\n'),
    )
  })

  it('is made of the register alone: the same bytes at any hour, stamped by the row that is newest', async () => {
    const text = await cityAt('2026-11-23T10:00:00Z')
    expect(await cityAt('2031-01-01T00:00:00Z')).toBe(text)
    const [event] = documentsIn(readerAt('2026-11-23T10:00:00Z'), 'events', lists.of('events'))
    const entry = entriesOf(text).find(({ uid }) => uid === `events-${event?.id}@avizier`)
    const { number, at } = event ?? {}
    expect([entry?.sequence, told(entry as ICAL.Event, 'dtstamp')]).toEqual([
      number,
      `${at?.slice(0, 19)}Z`,
    ])
  })

  it('has no line of more than 75 bytes, and ends each by CR and LF', async () => {
    const text = await cityAt('2026-11-23T10:00:00Z')
    const lines = text.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.filter((line) => line.includes('\n'))).toEqual([])
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
  })
})

it('an event alone is the same entry as in the calendar of the city', async () => {
  const reader = readerAt('2026-11-23T10:00:00Z')
  const [event] = documentsIn(reader, 'events', lists.of('events'))
  if (!event) throw new Error('the newsroom has no event')
  const alone = await eventCalendar(reader, event).text()
  const entry = alone.slice(alone.indexOf('BEGIN:VEVENT'), alone.indexOf('END:VEVENT'))
  expect(entriesOf(alone)).toHaveLength(1)
  expect(await cityCalendar(reader).text()).toContain(entry)
})
