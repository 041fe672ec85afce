import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { settingsId, settingsSlug } from '@avizier/shared/collections'
import { contentPolicy } from '@avizier/shared/content-policy'
import { dataDirLayout } from '@avizier/shared/data-dir'
import {
  clock,
  longDateTime,
  monthAndYear,
  monthName,
  noonOf,
  plainDate,
  shortDate,
  yearOf,
} from '@avizier/shared/dates'
import { formatNumber } from '@avizier/shared/numbers'
import { sections } from '@avizier/shared/kinds/sections'
import { paths, sectionAt } from '@avizier/shared/paths'
import { declarationOf, groupings, type Grouping, type Snapshot } from '@avizier/shared/kinds/index'
import { openMirror } from '@avizier/site/mirror'
import { addresses } from '../../site/src/addresses.ts'
import { announcementState } from '../../site/src/queries/announcements-in-force.ts'
import { archiveOf } from '../../site/src/queries/archives.ts'
import { groupsOf, listOfGroup } from '../../site/src/queries/belonging-pages.ts'
import { surroundingsOf, type Named } from '../../site/src/queries/document-page.ts'
import { authoredIn, referenced, type Authored } from '../../site/src/queries/documents.ts'
import { lists } from '../../site/src/queries/lists.ts'
import type { LiveDocument } from '../../site/src/queries/mirror.ts'
import { createReader, type Reader } from '../../site/src/queries/reader.ts'
import { openSections } from '../../site/src/queries/site-map.ts'
import { siteSettings } from '../../site/src/queries/settings.ts'
import { kindOf } from '../../site/src/queries/summaries.ts'
import { onPage } from '../../site/src/rich-text/context.ts'
import { toHtml } from '../../site/src/rich-text/to-html.ts'
import { crumbsTo } from '../../site/src/text/crumbs.ts'
import {
  aboutLink,
  accessibilityLink,
  groupsLink,
  menu,
  privacyLink,
  proofLink,
  publicationLinks,
  searchLink,
} from '../../site/src/text/navigation.ts'
import { validityText } from '@avizier/shared/periods'
import { telephonePieces } from '../../site/src/text/reachable.ts'
import { sectionText } from '../../site/src/text/sections.ts'
import { compiledSite } from '../start/house.ts'

// What the peers build their sites from: the newsroom's own content. Texts are finished markup and dates are finished
// words, so that a peer has less to do than Avizier, not more.

export type PeerDocument = ReturnType<typeof documentOf>
/** Everything but the documents. */
export type PeerSite = Awaited<ReturnType<typeof siteOf>>
export interface PeerContent {
  site: PeerSite
  /** Newest first. */
  documents: PeerDocument[]
  /** What the documents name, and the facts of the site. */
  others: LiveDocument[]
  /** Every address that Avizier makes of it. */
  addresses: string[]
}

/** What is public in the newsroom at `dataDir`; its publisher may be running. */
export async function contentOf(dataDir: string, siteUrl: string): Promise<PeerContent> {
  const mirror = openMirror(dataDirLayout(dataDir).mirror, { isReadOnly: true })
  try {
    const reader = createReader(mirror, new Date(), siteUrl)
    const documents = authoredIn(reader, lists.everything)
    return {
      site: await siteOf(reader),
      documents: documents.map((document) => documentOf(reader, document)),
      others: othersIn(reader),
      addresses: [...addresses(mirror)],
    }
  } finally {
    mirror.close()
  }
}

/** Furnished newsrooms have no pictures and no files. */
function othersIn(reader: Reader): LiveDocument[] {
  const settings = reader.get(settingsSlug, settingsId)
  const departments = groupsOf(reader, 'departments')
  const contacts = [
    ...(settings?.snapshot.pressContacts ?? []),
    ...departments.flatMap(({ snapshot }) => snapshot.contact ?? []),
  ]
  return [
    ...(settings ? [settings] : []),
    ...departments,
    ...groupsOf(reader, 'topics'),
    ...referenced(reader, 'contacts', contacts),
  ]
}

async function siteOf(reader: Reader) {
  const { office, institution, tagline, address, phone } = siteSettings(reader)
  const assets = await readdir(path.join(compiledSite, 'client/_astro'))
  const asset = (begin: string, end: string) =>
    `/_astro/${assets.find((name) => name.startsWith(begin) && name.endsWith(end)) ?? ''}`
  return {
    url: reader.siteUrl,
    stylesheet: asset('', '.css'),
    fonts: ['serif-600', 'serif-400.', 'sans-400', 'sans-600'].map((font) => asset(font, '.woff2')),
    /** Of documents. */
    script: asset('share', '.js'),
    contentPolicy,
    office,
    institution,
    tagline,
    address,
    phone,
    phoneLink: telephonePieces(phone).find(({ href }) => href)?.href ?? '',
    menu,
    search: searchLink,
    /** Headings and links of the footer, beside the office's own. */
    footer: [
      { title: 'Publicații', links: publicationLinks(openSections(reader)) },
      { title: 'După subiect', links: [...groupings.map(groupsLink), searchLink] },
      {
        title: 'Despre site',
        links: [
          ...[aboutLink, accessibilityLink, privacyLink, proofLink],
          { label: 'Pentru presă', path: paths.pressRoom },
          { label: 'Flux RSS: toate publicațiile', path: paths.feed('/') },
          { label: 'Toate fluxurile RSS', path: `${paths.pressRoom}#fluxuri` },
        ],
      },
    ],
    ...gatheringPages(reader),
  }
}

interface Root {
  path: string
  title: string
  intro: string
  /** How many of its documents its own page shows. */
  shown: number
  years: { year: string; path: string; months: { path: string; name: string; title: string }[] }[]
}

/** The pages beside front and documents: roots of archives, their periods, and those that only link to others. */
function gatheringPages(reader: Reader) {
  const ofSections = sections.map((section): Root => {
    const { title, intro } = sectionText(section)
    const path = paths.section(section)
    return { path, title, intro, shown: 20, years: yearsOf(reader, section, path) }
  })
  const departments = groupRoots(reader, 'departments')
  const topics = groupRoots(reader, 'topics')
  const roots = [...ofSections, ...departments, ...topics]
  const linkTo = ({ path, title, intro }: Root) => ({ path, label: title, text: intro })
  return {
    roots,
    periods: roots.flatMap(periodsOf),
    fixed: [
      {
        path: paths.groups('departments'),
        title: groupsLink('departments').label,
        links: departments.map(linkTo),
      },
      {
        path: paths.groups('topics'),
        title: groupsLink('topics').label,
        links: topics.map(linkTo),
      },
      {
        path: paths.pressRoom,
        title: 'Pentru presă',
        links: roots.map((root) => ({ ...linkTo(root), path: paths.feed(root.path) })),
      },
      { path: paths.about, title: aboutLink.label, links: [] },
      { path: paths.search, title: 'Căutare', links: [] },
    ],
  }
}

const groupRoots = (reader: Reader, grouping: Grouping): Root[] =>
  groupsOf(reader, grouping).map(({ id, path, snapshot }) => ({
    path: path ?? '',
    title: snapshot.name,
    intro: snapshot.description ?? '',
    shown: 30,
    years: yearsOf(reader, listOfGroup(grouping, id), path ?? '').map((year) => ({
      ...year,
      months: [],
    })),
  }))

/** A year that has months leads to them; a month, or a year without, shows everything. */
const periodsOf = ({ path, title, years }: Root) => {
  const crumb = { label: title, path }
  return years.flatMap(({ year, path, months }) => [
    { path, title: `${title}, ${year}`, crumb, months },
    ...months.map((month) => ({
      path: month.path,
      title: `${title}, ${month.title}`,
      crumb,
      months: [],
    })),
  ])
}

const yearsOf = (reader: Reader, list: string, root: string): Root['years'] =>
  archiveOf(reader, list).map(({ year, months }) => ({
    year,
    path: paths.year(root, year),
    months: months.map((month) => ({
      path: paths.month(root, month),
      name: monthName(noonOf(`${month}-01`)),
      title: monthAndYear(noonOf(`${month}-01`)),
    })),
  }))

function documentOf(reader: Reader, document: Authored) {
  const { path, snapshot, number, snapshotHash } = document
  const { title, lead, publishedAt } = snapshot
  const { department, topics } = surroundingsOf(reader, document)
  const { registrationOf, textOf } = declarationOf(document.collection)
  const registered = registrationOf(snapshot)
  return {
    /** As the register made it public. */
    live: document,
    path,
    section: `/${path.split('/')[1]}/`,
    crumbs: crumbsTo(sectionAt(path), path),
    /** The pages whose lists it stands in. */
    lists: listsOf(path, publishedAt, [department, ...topics]),
    kind: kindOf(document),
    registration: registered?.registrationDate
      ? ` nr. ${registered.registrationNumber} din ${plainDate(noonOf(registered.registrationDate))}`
      : '',
    title,
    lead,
    publishedAt,
    publishedText: longDateTime(publishedAt),
    dayText: plainDate(publishedAt),
    historyText: `${shortDate(publishedAt)}, ${clock(publishedAt)}`,
    department: department ? { name: department.name, path: department.path ?? '' } : null,
    topics: topics.map(({ name, path }) => ({ name, path: path ?? '' })),
    validity:
      document.collection === 'announcements' ? validityOf(reader, document.snapshot) : null,
    row: formatNumber(number),
    hash: snapshotHash,
    shortHash: `${snapshotHash.slice(0, 4)}…${snapshotHash.slice(-4)}`,
    body: textOf(snapshot)
      .flatMap((part) => (part.part === 'text' ? [toHtml(part.text, onPage(reader))] : []))
      .join(''),
  }
}

const listsOf = (path: string, publishedAt: string, groups: (Named | undefined)[]): string[] => [
  `/${path.split('/')[1]}/`,
  path.replace(/[^/]+\/$/, ''),
  ...groups.flatMap((group) =>
    group?.path ? [group.path, paths.year(group.path, yearOf(publishedAt))] : [],
  ),
]

const stateLabels = {
  coming: 'Urmează să intre în vigoare',
  'in-force': 'În vigoare',
  over: 'Nu mai este în vigoare',
}

function validityOf(reader: Reader, announcement: Snapshot<'announcements'>) {
  const state = announcementState(reader, announcement)
  return {
    label: stateLabels[state],
    isOver: state === 'over',
    isUrgent: announcement.isUrgent,
    text: validityText(announcement.validFrom, announcement.validTo),
    place: announcement.place ?? '',
  }
}
