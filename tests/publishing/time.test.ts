import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { documentPath } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import { openPublisher } from '@avizier/site/publisher'
import { announcements, campaigns, debates, everyBlock } from '../../site/src/testing/content.ts'
import { settings } from '../../site/src/testing/newsroom.ts'
import { registerOf } from '../../site/src/testing/register.ts'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { fillFolderRegister, folderRegister } from './folder-register.ts'
import { siteUrl } from './site.ts'

// Pages change at their minute in Europe/Bucharest though nobody publishes, also where the clocks change.

let home: string
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-time-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

type Page = 'front' | 'announcement' | 'campaign' | 'debate'

/** An instant, and what then stands on a page in place of what stood there. */
type Flip = [at: string, ...changes: [page: Page, before: string, after: string][]]

interface Night {
  name: string
  /** When the three documents are published. */
  published: string
  validTo: string
  endsOn: string
  proposalsDeadline: string
  debateAt: string
  flips: Flip[]
  /** When security.txt is made anew, after all of these. */
  nextMonth: string
}

const inForce: [Page, string, string] = ['announcement', 'În vigoare', 'Nu mai este în vigoare']
const onFront: [Page, string, string] = ['front', 'Trafic restricționat', 'Niciun anunț în vigoare']
const running: [Page, string, string] = [
  'campaign',
  'Campania este în desfășurare',
  'Campania s-a încheiat',
]
const twoDays: [Page, string, string] = [
  'debate',
  '2\u00A0zile pentru propuneri',
  'o zi pentru propuneri',
]
const lastDay: [Page, string, string] = [
  'debate',
  'o zi pentru propuneri',
  'astăzi, până la ora\u00A012:00, ultima zi',
]
const deadline: [Page, string, string] = ['debate', 'Se primesc propuneri', 'Urmează dezbaterea']
const debated: [Page, string, string] = [
  'debate',
  'Urmează dezbaterea',
  'Propunerile sunt în analiză',
]

const nights: Night[] = [
  {
    name: 'clocks go forward on 29 March 2026, a day of 23 hours',
    published: '2026-03-28T08:00:00.000Z',
    // 04:00, the minute after 02:59.
    validTo: '2026-03-29T01:00:00.000Z',
    endsOn: '2026-03-29',
    proposalsDeadline: '2026-03-30T09:00:00.000Z',
    debateAt: '2026-03-30T15:00:00.000Z',
    flips: [
      ['2026-03-28T22:00:00.000Z', twoDays],
      ['2026-03-29T01:00:00.000Z', inForce, onFront],
      ['2026-03-29T21:00:00.000Z', running, lastDay],
      ['2026-03-30T09:00:00.000Z', deadline],
      ['2026-03-30T15:00:00.000Z', debated],
    ],
    nextMonth: '2026-04-01T00:00:00.000Z',
  },
  {
    name: 'clocks go back on 25 October 2026, a day of 25 hours',
    published: '2026-10-24T08:00:00.000Z',
    // 03:30 for the second time.
    validTo: '2026-10-25T01:30:00.000Z',
    endsOn: '2026-10-25',
    proposalsDeadline: '2026-10-26T10:00:00.000Z',
    debateAt: '2026-10-26T15:00:00.000Z',
    flips: [
      ['2026-10-24T21:00:00.000Z', twoDays],
      ['2026-10-25T01:30:00.000Z', inForce, onFront],
      ['2026-10-25T22:00:00.000Z', running, lastDay],
      ['2026-10-26T10:00:00.000Z', deadline],
      ['2026-10-26T15:00:00.000Z', debated],
    ],
    nextMonth: '2026-11-01T00:00:00.000Z',
  },
  {
    name: 'New Year',
    published: '2026-12-30T08:00:00.000Z',
    validTo: '2026-12-31T22:00:00.000Z',
    endsOn: '2026-12-31',
    proposalsDeadline: '2027-01-01T10:00:00.000Z',
    debateAt: '2027-01-01T15:00:00.000Z',
    flips: [
      ['2026-12-30T22:00:00.000Z', twoDays],
      ['2026-12-31T22:00:00.000Z', inForce, onFront, running, lastDay],
      // security.txt alone.
      ['2027-01-01T00:00:00.000Z'],
      ['2027-01-01T10:00:00.000Z', deadline],
      ['2027-01-01T15:00:00.000Z', debated],
    ],
    nextMonth: '2027-02-01T00:00:00.000Z',
  },
]

/** An announcement in force, a campaign that runs and a debate that receives proposals. */
function registerBefore(night: Night): { rows: RegisterRow[]; addresses: Record<Page, string> } {
  const { published: publishedAt, validTo, endsOn, proposalsDeadline, debateAt } = night
  const [announcement] = announcements
  const [campaign] = campaigns
  const [debate] = debates
  if (!announcement || !campaign || !debate)
    throw new Error('site/src/testing has lost its content')
  const page = { publishedAt, body: everyBlock.slice(0, 1) }
  const addresses = {
    front: '/',
    announcement: documentPath('announcements', { ...announcement, ...page }),
    campaign: documentPath('campaigns', { ...campaign, ...page }),
    debate: documentPath('debate-notices', { ...debate, ...page }),
  }
  const { rows, write } = registerOf()
  write('site-settings', 'site', null, { ...settings, pressContacts: [] })
  write('announcements', 'a', addresses.announcement, {
    ...announcement,
    ...page,
    validFrom: publishedAt,
    validTo,
  })
  write('campaigns', 'c', addresses.campaign, {
    ...campaign,
    ...page,
    startsOn: publishedAt.slice(0, 10),
    endsOn,
    image: null,
    materials: [],
    related: [],
  })
  write('debate-notices', 'd', addresses.debate, {
    ...debate,
    ...page,
    proposalsDeadline,
    debateAt,
    documents: [],
  })
  return { rows, addresses }
}

it.each(nights)('pages change by themselves at their minute: $name', async (night) => {
  const { rows, addresses } = registerBefore(night)
  const registerDir = path.join(home, 'register')
  await fillFolderRegister(registerDir, rows, new Map())
  let now = new Date(night.published)
  const publisher = await openPublisher({
    dataDir: path.join(home, 'data'),
    appDir: inject('appDir'),
    siteUrl,
    client: folderRegister(registerDir),
    clock: () => now,
    log: () => undefined,
  })
  await publisher.follow(0, new AbortController().signal)
  await publisher.publish()
  /** Which of the texts stand on a page. */
  const standing = async (page: Page, ...texts: string[]): Promise<string[]> => {
    const file = path.join(home, 'data/public/current', addresses[page], 'index.html')
    const html = await readFile(file, 'utf8')
    return texts.filter((text) => html.includes(text))
  }

  for (const [at, ...changes] of night.flips) {
    expect(publisher.nextDue()?.toISOString()).toBe(at)
    now = new Date(Date.parse(at) - 1)
    await publisher.publish()
    for (const [page, before, after] of changes)
      expect(await standing(page, before, after)).toEqual([before])
    now = new Date(at)
    await publisher.publish()
    for (const [page, before, after] of changes)
      expect(await standing(page, before, after)).toEqual([after])
  }
  expect(publisher.nextDue()?.toISOString()).toBe(night.nextMonth)
  await publisher.close()
})
