import { addDays, dayOf, monthOf } from '@avizier/shared/dates'
import { slugify } from '@avizier/shared/letters'
import { referencesIn } from '@avizier/shared/reference'
import { richTextSchema } from '@avizier/shared/rich-text'
import { describe, expect, it } from 'vitest'
import { demoNewsroom } from './index.ts'
import { stringsOf } from './notation.ts'
import type { DemoNewsroom } from './types.ts'

const moments = [
  '2026-11-23T20:00:00Z',
  '2027-01-02T06:30:00Z',
  '2027-03-28T00:30:00Z',
  '2028-02-29T12:00:00Z',
  '2027-07-05T22:30:00Z',
]

const authored = (room: DemoNewsroom) => ({
  'press-releases': room.pressReleases,
  announcements: room.announcements,
  'debate-notices': room.debateNotices,
  leaflets: room.leaflets,
  'journal-issues': room.journalIssues,
  'journal-articles': room.journalArticles,
  campaigns: room.campaigns,
  events: room.events,
})
const everyItem = (room: DemoNewsroom) => Object.values(authored(room)).flat()

describe.each(moments)('demoNewsroom at %s', (moment) => {
  const now = new Date(moment)
  const room = demoNewsroom(now)
  const today = dayOf(now)

  it('is a pure function of the instant', () => {
    expect(demoNewsroom(now)).toEqual(room)
  })

  it('holds the promised amounts', () => {
    const live = room.pressReleases.filter(({ state }) => state === 'published')
    expect(live.length).toBeGreaterThanOrEqual(42)
    expect(room.pressReleases.map(({ state }) => state).filter((s) => s === 'draft')).toHaveLength(
      2,
    )
    expect(room.pressReleases.filter(({ state }) => state === 'trashed')).toHaveLength(1)
    expect(room.announcements).toHaveLength(15)
    expect(room.debateNotices).toHaveLength(9)
    expect(room.leaflets).toHaveLength(8)
    expect(room.campaigns).toHaveLength(4)
    expect(room.events).toHaveLength(4)
    expect(room.cases).toHaveLength(26)
    expect(room.monitoring.cuttings).toHaveLength(36)
    expect(room.journalIssues).toHaveLength(12)
    expect(room.journalArticles).toHaveLength(60)
    expect(room.pictures).toHaveLength(18)
    expect(live.filter(({ corrections }) => corrections.length > 0)).toHaveLength(2)
  })

  it('publishes nothing after now, and the denser part in the last three months', () => {
    const days = room.pressReleases.map(({ publishedAt }) => dayOf(publishedAt))
    for (const { publishedAt } of everyItem(room))
      expect(publishedAt < now.toISOString()).toBe(true)
    expect(days.filter((day) => day > addDays(today, -95)).length).toBeGreaterThanOrEqual(20)
    expect(days.some((day) => day < addDays(today, -2 * 365))).toBe(true)
    for (const { corrections } of room.pressReleases)
      for (const { at } of corrections) expect(at < now.toISOString()).toBe(true)
  })

  it('has announcements in force, over and ahead', () => {
    const at = now.toISOString()
    const inForce = room.announcements.filter(
      ({ validFrom, validTo }) => validFrom <= at && (validTo === null || validTo > at),
    )
    expect(inForce.length).toBeGreaterThanOrEqual(5)
    expect(inForce.filter(({ isUrgent }) => isUrgent)).toHaveLength(1)
    expect(
      room.announcements.filter(({ validTo }) => validTo && validTo < at).length,
    ).toBeGreaterThanOrEqual(5)
    const tomorrow = room.announcements.filter(
      ({ validFrom }) => dayOf(validFrom) === addDays(today, 1),
    )
    expect(tomorrow.map(({ key }) => key)).toContain('inchidere-pasaj')
    for (const { validFrom, validTo } of room.announcements)
      expect(validTo === null || validTo > validFrom).toBe(true)
  })

  it('has debate notices in every state', () => {
    const at = now.toISOString()
    const notice = (key: string) => {
      const found = room.debateNotices.find((item) => item.key === key)
      if (!found) throw new Error(`No debate notice ${key}`)
      return found
    }
    expect((notice('regulament-terase').proposalsDeadline ?? '') > at).toBe(true)
    expect((notice('buget-local').proposalsDeadline ?? '') > at).toBe(true)
    expect((notice('dezbatere-mobilitate').debateAt ?? '') > at).toBe(true)
    expect((notice('sedinta-consiliu').debateAt ?? '') > at).toBe(true)
    const waiting = notice('tarife-parcare')
    expect((waiting.proposalsDeadline ?? at) < at).toBe(true)
    expect(waiting.outcome).toEqual([])
    const concluded = notice('regulament-parcuri')
    expect(concluded.minutes).toBe('minuta-parcuri')
    for (const { isAccepted, reason } of concluded.recommendations)
      expect(isAccepted || reason !== null).toBe(true)
  })

  it('has events to come, moved, cancelled and held', () => {
    const at = now.toISOString()
    const told = room.events.map(({ key, status, startsAt }) => [key, status, startsAt > at])
    expect(told.toSorted()).toEqual([
      ['conferinta-arbori', 'planned', false],
      ['conferinta-deszapezire', 'planned', true],
      ['inaugurare-cresa', 'moved', true],
      ['targ-producatori', 'cancelled', true],
    ])
    for (const { changed } of room.events) expect((changed?.at ?? '') < at).toBe(true)
  })

  it('ends a public debate within ten days of its notice (Legea 52/2003 art. 7 alin. 10)', () => {
    for (const { noticeType, publishedAt, debateAt } of room.debateNotices)
      if (noticeType === 'public-debate')
        expect(dayOf(debateAt ?? '') <= addDays(dayOf(publishedAt), 10)).toBe(true)
  })

  it('has twelve issues of the last year, one a month', () => {
    expect(new Set(room.journalIssues.map(({ number }) => number)).size).toBe(12)
    for (const { issueDate } of room.journalIssues) {
      expect(issueDate < today).toBe(true)
      expect(issueDate > addDays(today, -372)).toBe(true)
    }
  })

  it('brings every copy of the newest issue somewhere, and knows what came back of the one before', () => {
    const { places, issues } = room.distribution
    const given = places.reduce((sum, { copies }) => sum + copies, 0)
    expect(given).toBe(room.journalIssues.at(-1)?.printRun)
    expect(issues.map(({ issue }) => issue)).toEqual(
      room.journalIssues.slice(-2).map(({ key }) => key),
    )
    const known = new Set(places.map(({ key }) => key))
    for (const { returned, handedOver, notes } of issues)
      for (const key of Object.keys({ ...returned, ...handedOver, ...notes }))
        expect(known).toContain(key)
    for (const day of Object.values(issues[0]?.handedOver ?? {})) expect(day <= today).toBe(true)
  })

  it('has no key twice and no address twice', () => {
    for (const [collection, items] of Object.entries(authored(room))) {
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      if (collection === 'journal-articles') continue
      const addresses = items.map(
        ({ title, publishedAt }) => `${monthOf(publishedAt)} ${slugify(title)}`,
      )
      expect(new Set(addresses).size).toBe(items.length)
    }
    const keys = [...room.documents, ...room.pictures].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(room.documents.map(({ filename }) => filename)).size).toBe(room.documents.length)
  })

  it('resolves every reference', () => {
    const known = new Set([
      ...Object.entries(authored(room)).flatMap(([name, items]) =>
        items.map(({ key }) => `${name}/${key}`),
      ),
      ...room.pictures.map(({ key }) => `media/${key}`),
      ...room.documents.map(({ key }) => `documents/${key}`),
      ...room.departments.map(({ key }) => `departments/${key}`),
      ...room.topics.map(({ key }) => `topics/${key}`),
      ...room.contacts.map(({ key }) => `contacts/${key}`),
    ])
    const missing = namedKeys(room).filter((key) => !known.has(key))
    expect(missing).toEqual([])
  })

  it('keeps texts within their limits and bodies in the schema', () => {
    for (const item of everyItem(room)) {
      expect(item.title.length, item.title).toBeLessThanOrEqual(110)
      expect(item.lead.length, item.title).toBeLessThanOrEqual(300)
      if ('body' in item) expect(richTextSchema.safeParse(item.body).success).toBe(true)
    }
  })

  it('writes comma-below letters, Romanian quotes and whole numbers in full', () => {
    const text = JSON.stringify(room)
    expect(text).not.toMatch(/[şţŞŢ]/)
    expect(text).not.toMatch(/undefined|NaN|Invalid Date|\[object/)
    expect(text).not.toMatch(/[“«»]/)
  })
})

/** Every key that an item names, as `collection/key`. */
function namedKeys(room: DemoNewsroom): string[] {
  const media = (keys: (string | null)[]) =>
    keys.filter((key) => key !== null).map((key) => `media/${key}`)
  const documents = (keys: (string | null)[]) =>
    keys.filter((key) => key !== null).map((key) => `documents/${key}`)
  const belonging = [
    ...room.pressReleases,
    ...room.announcements,
    ...room.debateNotices,
    ...room.leaflets,
    ...room.campaigns,
    ...room.events,
  ]
  return [
    ...referencesIn([
      room.pressReleases,
      room.announcements,
      room.debateNotices,
      room.leaflets,
      room.journalArticles,
      room.campaigns,
      room.events,
    ]).map(({ ref, id }) => `${ref}/${id}`),
    ...belonging.flatMap(({ department, topics, contact }) => [
      `departments/${department}`,
      ...(contact === null ? [] : [`contacts/${contact}`]),
      ...topics.map((topic) => `topics/${topic}`),
    ]),
    ...room.pressReleases.flatMap(({ image, gallery, attachments }) => [
      ...media([image, ...gallery]),
      ...documents(attachments),
    ]),
    ...room.announcements.flatMap(({ image, attachments }) => [
      ...media([image]),
      ...documents(attachments),
    ]),
    ...room.debateNotices.flatMap((notice) => documents([...notice.documents, notice.minutes])),
    ...room.leaflets.flatMap(({ cover, pdf }) => [...media([cover]), ...documents([pdf])]),
    ...room.campaigns.flatMap(({ image, materials }) => [
      ...media([image]),
      ...documents(materials),
    ]),
    ...room.events.flatMap(({ image, attachments, materials }) => [
      ...media([image]),
      ...documents([...attachments, ...materials]),
    ]),
    ...room.journalIssues.flatMap(({ pdf }) => documents([pdf])),
    ...room.journalArticles.flatMap(({ issue, image }) => [
      `journal-issues/${issue}`,
      ...media([image]),
    ]),
    ...room.settings.pressContacts.map((contact) => `contacts/${contact}`),
  ]
}

describe('the texts', () => {
  const room = demoNewsroom(new Date('2026-11-23T20:00:00Z'))
  const words = (body: Parameters<typeof stringsOf>[0]) =>
    stringsOf(body).join(' ').split(/\s+/).length

  it('are as long as real ones', () => {
    for (const { body, title, state } of room.pressReleases)
      if (state === 'published') expect(words(body), title).toBeGreaterThanOrEqual(110)
    for (const { body, lead, title } of room.journalArticles)
      expect(words(body) + lead.split(' ').length, title).toBeGreaterThanOrEqual(70)
  })

  it('put „de” between a number from 20 on and its noun', () => {
    const nouns = 'lei|ani|zile|locuri|elevi|copii|persoane|minute|tone|metri|arbori|apartamente'
    const wrong = new RegExp(`(?<![\\d,])\\d[\\d.]*(?<=[2-9]\\d|00) (?:de )?(${nouns})\\b`, 'g')
    const texts = everyItem(room).flatMap((item) => [
      item.lead,
      ...('body' in item ? stringsOf(item.body) : []),
    ])
    const found = texts
      .flatMap((text) => text.match(wrong) ?? [])
      .filter((match) => !match.includes(' de '))
    expect(found).toEqual([])
  })
})
