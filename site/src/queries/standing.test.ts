import { describe, expect, it } from 'vitest'
import { mirrorOf } from '../testing/compiled-site.ts'
import { announcements, debates } from '../testing/content.ts'
import { smallNewsroom } from '../testing/newsroom.ts'
import { registerOf } from '../testing/register.ts'
import { standingAnnouncements } from './announcements-in-force.ts'
import { runningCampaigns } from './campaigns.ts'
import { debateState, openDebates } from './open-debates.ts'
import { createReader } from './reader.ts'
import { upcomingEvents } from './upcoming-events.ts'

const mirror = mirrorOf(smallNewsroom())
const readerAt = (instant: string) => createReader(mirror, new Date(instant), 'https://x.ro')

describe('standingAnnouncements', () => {
  it('puts the urgent first and the others by what happens next, and wakes when the first of them changes', () => {
    const reader = readerAt('2026-11-23T10:00:00Z')
    expect(standingAnnouncements(reader).map(({ title, state }) => [title, state])).toEqual([
      ['Trafic restricționat pe strada Teilor', 'in-force'],
      ['Conferință de presă: deszăpezirea și bugetul 2027', 'coming'],
      ['Program nou la ghișee', 'in-force'],
    ])
    expect(reader.reading.until?.toISOString()).toBe('2026-11-25T13:00:00.000Z')
  })

  it('tells among the first of what starts tomorrow, however much is in force', () => {
    const [, coming, lasting] = announcements
    if (!coming || !lasting) throw new Error('the newsroom has too few announcements')
    const { rows, write } = registerOf()
    rows.push(...smallNewsroom())
    for (let day = 1; day <= 9; day += 1)
      write('announcements', `in-force-${day}`, `/anunturi/2026/11/in-force-${day}/`, {
        ...lasting,
        title: `În vigoare ${day}`,
        validTo: `2026-12-0${day}T15:00:00.000Z`,
      })
    write('announcements', 'tomorrow', '/anunturi/2026/11/tomorrow/', {
      ...coming,
      title: 'Începe mâine',
      validFrom: '2026-11-24T04:00:00.000Z',
      validTo: '2027-02-01T04:00:00.000Z',
    })
    const reader = createReader(mirrorOf(rows), new Date('2026-11-23T10:00:00Z'), 'https://x.ro')
    const titles = standingAnnouncements(reader).map(({ title }) => title)
    expect(titles.indexOf('Începe mâine')).toBe(1)
    expect(titles.at(-1)).toBe('Program nou la ghișee')
  })

  it('lets an announcement go at the very instant it ends', () => {
    const titles = (instant: string) =>
      standingAnnouncements(readerAt(instant)).map(({ title }) => title)
    expect(titles('2026-11-25T12:59:59.999Z')).toContain('Trafic restricționat pe strada Teilor')
    expect(titles('2026-11-25T13:00:00.000Z')).not.toContain(
      'Trafic restricționat pe strada Teilor',
    )
  })
})

describe('openDebates', () => {
  it('counts whole days in Cluj-Napoca and wakes at its midnight', () => {
    const reader = readerAt('2026-11-23T10:00:00Z')
    expect(openDebates(reader).map(({ notice, daysLeft }) => [notice.slug, daysLeft])).toEqual([
      ['bugetul-local-2027', 3],
      ['regulamentul-teraselor', 17],
    ])
    expect(reader.reading.until?.toISOString()).toBe('2026-11-23T22:00:00.000Z')
  })

  it('goes from proposals to the debate to closed', () => {
    const [terraces] = debates
    if (!terraces) throw new Error('the newsroom has no debate')
    const at = (instant: string) => debateState(new Date(instant), terraces)
    expect(at('2026-12-10T13:59:00Z')).toBe('open')
    expect(at('2026-12-10T14:00:00Z')).toBe('debate-ahead')
    expect(at('2026-12-17T15:00:00Z')).toBe('closed')
  })

  it('is concluded once its result is published', () => {
    const [, , plan] = debates
    if (!plan) throw new Error('the newsroom has no concluded debate')
    expect(debateState(new Date('2026-11-23T10:00:00Z'), plan)).toBe('concluded')
  })
})

describe('runningCampaigns', () => {
  it('keeps a campaign until the end of its last day', () => {
    const slugs = (instant: string) =>
      runningCampaigns(readerAt(instant)).map(({ snapshot }) => snapshot.slug)
    expect(slugs('2026-12-15T21:59:59Z')).toEqual(['orasul-sorteaza', 'iarna-fara-griji'])
    expect(slugs('2026-12-15T22:00:00Z')).toEqual(['iarna-fara-griji'])
  })

  it('wakes when the next campaign ends or a coming one begins', () => {
    const reader = readerAt('2026-11-23T10:00:00Z')
    runningCampaigns(reader)
    expect(reader.reading.until?.toISOString()).toBe('2026-11-30T22:00:00.000Z')
  })
})

describe('upcomingEvents', () => {
  const slugs = (instant: string) =>
    upcomingEvents(readerAt(instant)).map(({ snapshot }) => snapshot.slug)

  it('are those that go on or are to come, what was cancelled among them, the soonest first', () => {
    expect(slugs('2026-11-26T10:29:59Z')).toEqual([
      'deszapezirea-si-bugetul',
      'inaugurarea-pasajului',
      'targul-producatorilor',
    ])
    expect(slugs('2026-11-26T10:30:00Z')).toEqual([
      'inaugurarea-pasajului',
      'targul-producatorilor',
    ])
  })

  it('go at the end of their day where no hour was named, and wake at the next beginning or end', () => {
    expect(slugs('2026-11-29T21:59:59Z')).toEqual(['targul-producatorilor'])
    expect(slugs('2026-11-29T22:00:00Z')).toEqual([])
    const reader = readerAt('2026-11-23T10:00:00Z')
    upcomingEvents(reader)
    expect(reader.reading.until?.toISOString()).toBe('2026-11-26T09:00:00.000Z')
  })
})
