// Long, as a table: every screen of the admin, and what each role finds there.

import { reportsPath } from '../../cms/src/reports/addresses.ts'
import { linkOpeningsSlug, previewLinksSlug } from '../../cms/src/previews/slugs.ts'
import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { caseActsSlug, caseFilesSlug, casePartsSlug, casesSlug } from '../../cms/src/cases/slugs.ts'
import { subscribersSlug, subscriptionsSlug } from '../../cms/src/subscriptions/slugs.ts'
import { mailsSlug, mailTextsSlug, postOfficeSlug } from '../../cms/src/mail/slugs.ts'
import { jobLeaseSlug, jobsSlug } from '../../cms/src/jobs/slugs.ts'
import {
  deliveriesSlug,
  ordersSlug,
  publishersSlug,
  webhookCallsSlug,
} from '../../cms/src/publishers/slugs.ts'
import { doorListOf, doorListPath } from '../../cms/src/attendance/slugs.ts'
import { attendancesSlug } from '../../cms/src/fields/attendances-slug.ts'
import { distributionPlacesSlug } from '../../cms/src/distribution/slugs.ts'
import { distributionsSlug } from '../../cms/src/fields/distributions-slug.ts'
import { pressListsSlug } from '../../cms/src/fields/press-lists.ts'
import { journalistsSlug, refusedAddressesSlug } from '../../cms/src/press/slugs.ts'
import { calendarPath, reportPath } from '../../cms/src/placements/addresses.ts'
import {
  appearanceActsSlug,
  appearancesSlug,
  placementsSlug,
  proofFilesSlug,
  spotFilesSlug,
} from '../../cms/src/placements/slugs.ts'
import { registerHeadSlug, registerIndexSlug, registerSlug } from '../../cms/src/register/slugs.ts'
import { noticesSlug, remarksSlug } from '../../cms/src/remarks/slugs.ts'
import {
  accountLinksSlug,
  knownBrowsersSlug,
  openSessionsSlug,
  secondFactorsSlug,
  securityEventsSlug,
} from '../../cms/src/sign-in/slugs.ts'
import {
  submissionActsSlug,
  submissionFilesSlug,
  submissionsSlug,
} from '../../cms/src/inbox/slugs.ts'
import { flatplanActsSlug, flatplansSlug } from '../../cms/src/flatplans/slugs.ts'
import { materialAsksSlug } from '../../cms/src/materials/slugs.ts'
import { presenceSlug } from '../../cms/src/presence/address.ts'
import {
  cuttingScansSlug,
  cuttingsSlug,
  monitoringRulesSlug,
  pressReviewsSlug,
  pressSourcesSlug,
  reviewSettingsSlug,
} from '../../cms/src/monitoring/slugs.ts'
import { fillTemplatesPath } from '../../cms/src/templates/slugs.ts'
import { reviewPath, statisticsPath, triagePath } from '../../cms/src/monitoring/addresses.ts'
import { inject } from 'vitest'
import { z } from 'zod'
import { apiClient, type ApiClient } from './api-client.ts'

/** Somebody at the admin: what they are called here, and what proves who they are; null is the public. */
export interface Person {
  name: string
  roles: readonly string[]
  token: string | null
  department: string | null
}

/** What a screen says to whoever opens it. */
export type Outcome = 'opened' | 'refused' | 'not found' | 'signed out'

/** What a person may see of a collection. */
export type Reach = 'all' | 'own' | 'none'

const works = (roles: readonly string[], ...wanted: string[]) =>
  roles.some((role) => wanted.includes(role))
const office = (roles: readonly string[]) => roles.some((role) => role !== 'department')

const ofOffice = (roles: readonly string[]): Reach => (office(roles) ? 'all' : 'none')
const ofAdmins = (roles: readonly string[]): Reach => (works(roles, 'admin') ? 'all' : 'none')
const ofWebmasters = (roles: readonly string[]): Reach =>
  works(roles, 'webmaster', 'admin') ? 'all' : 'none'
/** What the city sent in: the office's, and of a department the proposals to its own drafts. */
const ofInbox = (roles: readonly string[]): Reach => {
  if (works(roles, 'contributor', 'editor', 'chief')) return 'all'
  return works(roles, 'department') ? 'own' : 'none'
}
/** What somebody is owed an answer to. */
const ofCases = (roles: readonly string[]): Reach =>
  works(roles, 'contributor', 'editor', 'chief', 'admin') ? 'all' : 'none'
/** What departments are asked of it: each its own. */
const ofParts = (roles: readonly string[]): Reach => {
  if (ofCases(roles) === 'all') return 'all'
  return works(roles, 'department') ? 'own' : 'none'
}
/** Whom the office writes to of the press: those who write for it. */
const ofPress = (roles: readonly string[]): Reach =>
  works(roles, 'contributor', 'editor', 'chief') ? 'all' : 'none'
/** Where announcements and spots appear: the press office's, and of administrators to read. */
const ofPlacements = (roles: readonly string[]): Reach =>
  works(roles, 'contributor', 'editor', 'chief', 'admin') ? 'all' : 'none'
/** What the press writes: the office's, and who keeps its sources. */
const ofMonitoring = (roles: readonly string[]): Reach =>
  works(roles, 'contributor', 'editor', 'chief', 'admin') ? 'all' : 'none'
const ofEverybody = (): Reach => 'all'
const ofNobody = (): Reach => 'none'

const shared = [
  'media',
  'documents',
  'recordings',
  'departments',
  'topics',
  'contacts',
  'redirects',
] as const

const authoredReach =
  (slug: AuthoredCollection) =>
  (roles: readonly string[]): Reach => {
    if (office(roles)) return 'all'
    return slug === 'journal-issues' ? 'none' : 'own'
  }

/** Every collection, and who reads it: the table of docs/editors/roluri.md, as far as reading goes. */
export const reach: Record<string, (roles: readonly string[]) => Reach> = {
  ...Object.fromEntries(authoredCollections.map((slug) => [slug, authoredReach(slug)])),
  ...Object.fromEntries(shared.map((slug) => [slug, ofEverybody])),
  users: ofAdmins,
  'service-accounts': ofAdmins,
  [submissionsSlug]: ofInbox,
  [casesSlug]: ofCases,
  [casePartsSlug]: ofParts,
  [attendancesSlug]: ofPress,
  [distributionPlacesSlug]: ofPress,
  [distributionsSlug]: ofPress,
  [journalistsSlug]: ofPress,
  [pressListsSlug]: ofPress,
  [placementsSlug]: ofPlacements,
  [appearancesSlug]: ofPlacements,
  [cuttingsSlug]: ofMonitoring,
  [pressSourcesSlug]: ofMonitoring,
  [monitoringRulesSlug]: ofMonitoring,
  [securityEventsSlug]: ofAdmins,
  [registerSlug]: ofOffice,
  [deliveriesSlug]: ofOffice,
  [ordersSlug]: ofWebmasters,
  [jobsSlug]: ofWebmasters,
  [mailsSlug]: (roles) => (works(roles, 'chief', 'webmaster', 'admin') ? 'all' : 'none'),
  ...Object.fromEntries(
    [
      registerHeadSlug,
      registerIndexSlug,
      publishersSlug,
      webhookCallsSlug,
      previewLinksSlug,
      linkOpeningsSlug,
      refusedAddressesSlug,
      jobLeaseSlug,
      accountLinksSlug,
      secondFactorsSlug,
      openSessionsSlug,
      knownBrowsersSlug,
      mailTextsSlug,
      postOfficeSlug,
      pressReviewsSlug,
      cuttingScansSlug,
      spotFilesSlug,
      subscribersSlug,
      subscriptionsSlug,
      remarksSlug,
      submissionFilesSlug,
      submissionActsSlug,
      caseActsSlug,
      caseFilesSlug,
      appearanceActsSlug,
      proofFilesSlug,
      noticesSlug,
      presenceSlug,
      flatplansSlug,
      flatplanActsSlug,
      materialAsksSlug,
      'payload-locked-documents',
      'payload-preferences',
      'payload-migrations',
    ].map((slug) => [slug, ofNobody]),
  ),
}

const hasVersions = (slug: string): boolean =>
  authoredCollections.some((authored) => authored === slug)

const isFiles = (slug: string): boolean => ['media', 'documents', 'recordings'].includes(slug)

const docsSchema = z.object({
  docs: z.array(z.object({ id: z.string(), department: z.string().nullish() }).loose()),
})

/** A row of a collection, and the newest of its versions where it has any. */
export interface Row {
  collection: string
  id: string
  version: string | null
  department: string | null
}

/** The first rows of each collection that somebody of the office, or an administrator, can read. */
export async function someRows(readers: ApiClient[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const collection of Object.keys(reach))
    for (const reader of readers) {
      const row = await firstRow(reader, collection)
      if (!row) continue
      rows.push(row)
      break
    }
  return rows
}

async function firstRow(reader: ApiClient, collection: string): Promise<Row | null> {
  const first = async (address: string) => {
    const { body } = await reader.call('GET', address)
    const found = docsSchema.safeParse(body)
    return found.success ? found.data.docs[0] : undefined
  }
  // One that the site shows, which everybody reads; who reads the others: tests/access/files.test.ts.
  const chosen = isFiles(collection) ? '&where[isPublic][equals]=true' : ''
  const row = await first(`/${collection}?limit=1${chosen}`)
  if (!row) return null
  const version = hasVersions(collection)
    ? await first(`/${collection}/versions?limit=1&where[parent][equals]=${row.id}`)
    : undefined
  return {
    collection,
    id: row.id,
    version: version?.id ?? null,
    department: row.department ?? null,
  }
}

export interface Screen {
  path: string
  /** What it must say to somebody who is signed in. */
  expected: (person: Person) => Outcome
}

const listOf =
  (collection: string): Screen['expected'] =>
  (person) =>
    reach[collection]?.(person.roles) === 'none' ? 'not found' : 'opened'

const rowOf =
  (row: Row): Screen['expected'] =>
  (person) => {
    const reached = reach[row.collection]?.(person.roles)
    if (reached === 'own') return row.department === person.department ? 'opened' : 'not found'
    return reached === 'all' ? 'opened' : 'not found'
  }

const always =
  (outcome: Outcome): Screen['expected'] =>
  () =>
    outcome

/** The list at the door, of no event and of one: for those who write for the office. */
const doorLists = (rows: readonly Row[]): Screen[] => {
  const events = rows.filter(({ collection }) => collection === 'events')
  return [doorListPath, ...events.map(({ id }) => doorListOf(id))].map((path) => ({
    path,
    expected: ({ roles }) => (ofPress(roles) === 'all' ? 'opened' : 'refused'),
  }))
}

const nowhere = '00000000-0000-4000-8000-000000000000'

/** Every screen of the admin. */
export function allScreens(rows: Row[]): Screen[] {
  const collections = Object.keys(reach)
  const base = (collection: string) => `/collections/${collection}`
  return [
    ...['', '/account', '/globals/site-settings', '/globals/site-settings/api'].map((path) => ({
      path,
      expected: always('opened'),
    })),
    // The link is all the right there is.
    ...['/forgot', '/parola', '/cod-telefon'].map((path) => ({
      path,
      expected: always('opened'),
    })),
    // Both lead on: to the first page, and to the sentence about forgotten passwords.
    { path: '/login', expected: always('opened') },
    { path: '/reset/niciunul', expected: always('opened') },
    {
      path: '/site',
      expected: ({ roles }) => (works(roles, 'webmaster', 'admin') ? 'opened' : 'refused'),
    },
    {
      path: reportsPath,
      expected: ({ roles }) => (ofCases(roles) === 'all' ? 'opened' : 'refused'),
    },
    {
      path: '/post',
      expected: ({ roles }) => (works(roles, 'chief', 'webmaster', 'admin') ? 'opened' : 'refused'),
    },
    ...[calendarPath, reportPath].map((path) => ({
      path,
      expected: ({ roles }: Person): Outcome =>
        ofPlacements(roles) === 'all' ? 'opened' : 'refused',
    })),
    ...[triagePath, reviewPath, statisticsPath].map((path) => ({
      path,
      expected: ({ roles }: Person): Outcome =>
        ofMonitoring(roles) === 'all' ? 'opened' : 'refused',
    })),
    ...doorLists(rows),
    { path: fillTemplatesPath, expected: always('opened') },
    { path: '/globals/desk-settings', expected: always('opened') },
    {
      path: `/globals/${reviewSettingsSlug}`,
      expected: ({ roles }) => (ofMonitoring(roles) === 'all' ? 'opened' : 'not found'),
    },
    ...['/nimic', '/nimic/aici', '/collections/nimic', '/globals/nimic'].map((path) => ({
      path,
      expected: always('not found'),
    })),
    ...collections.flatMap((collection) => [
      { path: base(collection), expected: listOf(collection) },
      { path: `${base(collection)}/create`, expected: listOf(collection) },
      { path: `${base(collection)}/${nowhere}`, expected: always('not found') },
      ...(hasVersions(collection)
        ? [{ path: `${base(collection)}/trash`, expected: listOf(collection) }]
        : []),
    ]),
    ...rows.flatMap((row) => {
      const at = `${base(row.collection)}/${row.id}`
      const versions = row.version === null ? [] : ['/versions', `/versions/${row.version}`]
      const plan = row.collection === 'journal-issues' ? ['/macheta'] : []
      // What was the screen of JSON leads to the form.
      return ['', '/api', ...versions, ...plan].map((end) => ({
        path: at + end,
        expected: rowOf(row),
      }))
    }),
  ]
}

/** The cookie of a person, as a browser on a page of the admin sends it. */
export const headersOf = ({ token }: Person): Record<string, string> => {
  const { cmsUrl } = inject('newsroom')
  return {
    'accept-language': 'ro',
    origin: cmsUrl,
    ...(token && { cookie: `payload-token=${token}` }),
  }
}

/** Signs in and says who that is. */
export async function personOf(
  name: string,
  account: { email: string; password: string; roles: readonly string[] },
): Promise<Person> {
  const { email, password, roles } = account
  const { body } = await apiClient().call('POST', '/users/login', { email, password })
  const { token, user } = z
    .object({ token: z.string(), user: z.object({ department: z.string().nullish() }) })
    .parse(body)
  return { name, roles, token, department: user.department ?? null }
}
