// Long: one newsroom with one state; every kind of document and every step share it.

import { createHash } from 'node:crypto'
import {
  authoredCollections,
  isAuthored,
  isReferenced,
  settingsId,
  settingsSlug,
  type AuthoredCollection,
  type SubjectCollection,
} from '@avizier/shared/collections'
import { addDays, dayOf } from '@avizier/shared/dates'
import { slugify } from '@avizier/shared/letters'
import { documentPath, paths } from '@avizier/shared/paths'
import { referenceKey, referencesIn, subjectKey, type Reference } from '@avizier/shared/reference'
import { chainStart, rowHash, type RegisterRow } from '@avizier/shared/register'
import type { RichText } from '@avizier/shared/rich-text'
import type { StoredFile, StoredImage } from '@avizier/shared/snapshots/fields'
import type { Snapshot } from '@avizier/shared/snapshots/index'
import { reconcile, type LatestRow } from '@avizier/cms/register/reconcile.ts'

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Held {
  collection: SubjectCollection
  id: string
  snapshot: Snapshot
  path: string | null
  isPublished: boolean
}

export interface RandomNewsroom {
  readonly rows: RegisterRow[]
  /** The bytes of every file a snapshot ever named, by hash. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly now: Date
  /** Something happens: a publication, a change, a withdrawal, or only time. */
  step(): void
  /** A press release with pictures and a PDF of its own. */
  publishOne(): void
  withdrawNewest(): void
}

/** A newsroom where things happen at random but the same for the same seed, kept true by the CMS's own `reconcile`. */
export function randomNewsroom(seed: number, start: Date): RandomNewsroom {
  const random = seededRandom(seed)
  const rows: RegisterRow[] = []
  const files = new Map<string, Buffer>()
  const held = new Map<string, Held>()
  let now = start
  let made = 0

  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T
  const maybe = <T>(value: T): T | null => (random() < 0.6 ? value : null)
  const newId = (): string => `id${String((made += 1)).padStart(4, '0')}`
  const later = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString()
  const words = (): string => `${pick(openings)} ${pick(subjects)} ${made}`
  const ofKind = (collection: SubjectCollection): Held[] =>
    [...held.values()].filter((one) => one.collection === collection)
  const some = (collection: SubjectCollection): Reference => ({
    ref: collection,
    id: pick(ofKind(collection)).id,
  })

  hold(settingsSlug, settingsId, settings('Biroul Mass-media'), null)
  for (let count = 0; count < 3; count += 1) {
    hold(
      'contacts',
      newId(),
      { name: words(), role: null, phone: '0264 431 900', email: null, hours: null },
      null,
    )
    named('departments')
    named('topics')
    hold('media', newId(), image(), null)
    hold('documents', newId(), pdf(), null)
  }

  return {
    rows,
    files,
    get now() {
      return now
    },
    step,
    publishOne,
    withdrawNewest: () => turn(newest()),
  }

  function step(): void {
    now = new Date(now.getTime() + below(40) * 3_600_000 * (random() < 0.1 ? 24 : 0.5))
    const authored = [...held.values()].filter(({ path }) => path && path !== paths.front)
    const dice = random()
    if (dice < 0.45 || authored.length < 5) return publish(pick(authoredCollections))
    if (dice < 0.65) return change(pick(authored))
    // Most often the newest: a mistake is seen soon after it is published.
    if (dice < 0.78)
      return turn(random() < 0.6 ? (authored.at(-1) ?? pick(authored)) : pick(authored))
    if (dice < 0.84)
      return change(pick(ofKind(pick(['departments', 'topics', 'contacts', 'documents']))))
    if (dice < 0.9) return change(pick(ofKind('media')))
    if (dice < 0.92) return change(pick(ofKind(settingsSlug)))
  }

  function publishOne(): void {
    hold('media', newId(), image(), null)
    hold('documents', newId(), pdf(), null)
    const own = (collection: 'media' | 'documents'): Reference => ({
      ref: collection,
      id: ofKind(collection).at(-1)?.id ?? '',
    })
    publish('press-releases')
    const one = newest()
    one.snapshot = {
      ...one.snapshot,
      image: own('media'),
      attachments: [own('documents')],
    }
    record(one)
  }

  function newest(): Held {
    const one = [...held.values()].findLast(({ collection }) => isAuthored(collection))
    if (!one) throw new Error('Nothing was published yet')
    return one
  }

  function publish(collection: AuthoredCollection): void {
    const issues = ofKind('journal-issues').filter(({ isPublished }) => isPublished)
    const kind =
      collection === 'journal-articles' && issues.length === 0 ? 'journal-issues' : collection
    const snapshot = snapshots()[kind](kind === 'journal-articles' ? pick(issues) : undefined)
    const issue = 'issue' in snapshot ? held.get(referenceKey(snapshot.issue)) : undefined
    const path = documentPath(kind, {
      slug: snapshot.slug,
      publishedAt: snapshot.publishedAt,
      ...('issueDate' in snapshot && { issueDate: snapshot.issueDate }),
      ...(issue?.path && { issuePath: issue.path }),
    })
    hold(kind, newId(), snapshot, path)
  }

  /** Withdraws what is live, brings back what is not. */
  function turn(one: Held): void {
    one.isPublished = !one.isPublished
    record(one)
  }

  function change(one: Held): void {
    const { snapshot } = one
    if ('original' in snapshot)
      one.snapshot = random() < 0.5 ? image() : { ...snapshot, alt: words() }
    else if ('isDemonstration' in snapshot) one.snapshot = settings(words())
    else if ('name' in snapshot) one.snapshot = { ...snapshot, name: words() }
    else if ('file' in snapshot)
      one.snapshot = random() < 0.5 ? pdf() : { ...snapshot, title: words() }
    else if ('corrections' in snapshot && random() < 0.4)
      one.snapshot = {
        ...snapshot,
        corrections: [...snapshot.corrections, { at: now.toISOString(), text: words() }],
      }
    else if ('title' in snapshot) {
      const changed = { ...snapshot, title: words(), changeNote: maybe(words()) }
      if ('image' in changed && random() < 0.5) changed.image = maybe(some('media'))
      if ('attachments' in changed && random() < 0.5) changed.attachments = [some('documents')]
      one.snapshot = changed
    }
    record(one)
  }

  function hold(
    collection: SubjectCollection,
    id: string,
    snapshot: Snapshot,
    path: string | null,
  ): void {
    const one: Held = { collection, id, snapshot, path, isPublished: true }
    held.set(subjectKey(collection, id), one)
    record(one)
  }

  function named(collection: 'departments' | 'topics'): void {
    const name = words()
    const slug = slugify(`${name} ${made}`)
    const path = collection === 'departments' ? paths.department(slug) : paths.topic(slug)
    const more =
      collection === 'departments'
        ? { phone: null, email: null, address: null, hours: null, contact: maybe(some('contacts')) }
        : {}
    hold(collection, newId(), { name, slug, description: null, ...more }, path)
  }

  /** What the CMS's register does, over the documents held here instead of a database. */
  function record({ collection, id, snapshot, path, isPublished }: Held): void {
    const latest = latestOf(collection, id)
    const issue = 'issue' in snapshot ? latestOf('journal-issues', snapshot.issue.id) : undefined
    const isShown = !isReferenced(collection) || isReferredTo(subjectKey(collection, id))
    const isPublic = isPublished && isShown && (!issue || issue.event !== 'withdrawn')
    const decision = reconcile(collection, isPublic ? { snapshot, path } : null, latest ?? null)
    if (!decision) return
    const last = rows.at(-1)
    rows.push({
      ...decision,
      number: rows.length + 1,
      at: now.toISOString(),
      actor: 'users/1',
      collection,
      subject: id,
      previousHash: last ? rowHash(last) : chainStart,
    })
    if (collection === 'journal-issues') for (const article of articlesOf(id)) record(article)
    const touched = [...referencesIn(latest?.snapshot), ...referencesIn(decision.snapshot)]
    for (const reference of touched) {
      const target = held.get(referenceKey(reference))
      if (target && isReferenced(target.collection)) record(target)
    }
  }

  function latestOf(
    collection: SubjectCollection,
    id: string,
  ): (LatestRow & RegisterRow) | undefined {
    return rows.findLast((row) => row.collection === collection && row.subject === id)
  }

  function isReferredTo(key: string): boolean {
    const latest = new Map(rows.map((row) => [subjectKey(row.collection, row.subject), row]))
    return [...latest.values()].some((row) =>
      referencesIn(row.snapshot).some((one) => referenceKey(one) === key),
    )
  }

  function articlesOf(issueId: string): Held[] {
    return ofKind('journal-articles').filter(
      ({ snapshot }) => 'issue' in snapshot && snapshot.issue.id === issueId,
    )
  }

  function file(extension: string, mimeType: string): StoredFile {
    const bytes = Buffer.from(`${extension} ${seed} ${(made += 1)} `.repeat(20 + below(200)))
    const hash = createHash('sha256').update(bytes).digest('hex')
    files.set(hash, bytes)
    return {
      hash,
      name: `fisier-${made}.${extension}`,
      source: `${made}.${extension}`,
      mimeType,
      bytes: bytes.length,
    }
  }

  function image(): Snapshot<'media'> {
    const picture = (width: number, extension: string): StoredImage => ({
      ...file(extension, `image/${extension === 'jpg' ? 'jpeg' : extension}`),
      width,
      height: Math.round((width * 2) / 3),
    })
    return {
      alt: words(),
      caption: maybe(words()),
      credit: maybe('Foto: primăria'),
      original: picture(1600, 'jpg'),
      variants: [
        picture(360, 'avif'),
        picture(360, 'webp'),
        picture(720, 'avif'),
        picture(720, 'jpg'),
      ],
      card: random() < 0.7 ? { ...picture(1200, 'jpg'), height: 630 } : null,
    }
  }

  function pdf(): Snapshot<'documents'> {
    return {
      title: words(),
      file: file('pdf', 'application/pdf'),
      pageCount: 1 + below(9),
      hasText: random() < 0.8,
    }
  }

  function settings(office: string): Snapshot<typeof settingsSlug> {
    return {
      institution: 'Primăria',
      office,
      tagline: 'Știri',
      address: 'str. Moților nr. 3',
      phone: '0264 431 900',
      email: null,
      hours: null,
      headOfOffice: null,
      isDemonstration: true,
      pressContacts: ofKind('contacts')
        .slice(0, 1)
        .map(({ id }) => ({ ref: 'contacts', id })),
    }
  }

  function body(): RichText {
    const text = (value: string) => ({ type: 'text' as const, text: value, marks: [] })
    const linked = pick([...held.values()].filter(({ path }) => path)) ?? pick(ofKind('documents'))
    return [
      {
        type: 'paragraph',
        children: [
          text(words()),
          { type: 'link', to: { ref: linked.collection, id: linked.id }, children: [text('vezi')] },
        ],
      },
      { type: 'image', image: some('media'), caption: null },
      { type: 'attachment', document: some('documents') },
    ]
  }

  function snapshots() {
    const title = `${words()} ${below(1000)}`
    const page = {
      title,
      slug: `${slugify(title)}-${made + 1}`,
      publishedAt: now.toISOString(),
      changeNote: null,
    }
    const registration = { registrationNumber: maybe('90001'), registrationDate: maybe(dayOf(now)) }
    const belonging = {
      department: maybe(some('departments')),
      topics: [some('topics')],
      contact: maybe(some('contacts')),
    }
    const text = { lead: words(), body: body() }
    return {
      'press-releases': (): Snapshot<'press-releases'> => ({
        ...page,
        ...registration,
        ...belonging,
        ...text,
        kind: 'press-release',
        image: maybe(some('media')),
        gallery: [some('media')],
        attachments: [some('documents')],
        corrections: [],
        quotes: [{ text: words(), name: null, role: 'director' }],
      }),
      announcements: (): Snapshot<'announcements'> => ({
        ...page,
        ...registration,
        ...belonging,
        ...text,
        validFrom: later(below(48)),
        validTo: maybe(later(48 + below(400))),
        isUrgent: random() < 0.2,
        affected: null,
        place: null,
        legalBasis: null,
        image: null,
        attachments: [],
      }),
      'journal-issues': (): Snapshot<'journal-issues'> => ({
        ...page,
        slug: `nr-${made + 1}`,
        number: made + 1,
        issueDate: dayOf(now),
        printRun: null,
        issn: null,
        lead: words(),
        pdf: some('documents'),
        cover: maybe(some('media')),
        pageCount: 8,
        text: [words()],
      }),
      'journal-articles': (issue?: Held): Snapshot<'journal-articles'> => ({
        ...page,
        ...text,
        issue: { ref: 'journal-issues', id: issue?.id ?? '' },
        section: 'works',
        pageNumber: maybe(1 + below(8)),
        byline: null,
        image: maybe(some('media')),
      }),
      leaflets: (): Snapshot<'leaflets'> => ({
        ...page,
        ...belonging,
        ...text,
        pdf: maybe(some('documents')),
        cover: maybe(some('media')),
        validFrom: null,
      }),
      campaigns: (): Snapshot<'campaigns'> => ({
        ...page,
        ...belonging,
        ...text,
        startsOn: addDays(dayOf(now), below(5) - 2),
        endsOn: maybe(addDays(dayOf(now), 3 + below(30))),
        goals: [words()],
        image: maybe(some('media')),
        materials: [some('documents')],
        spots: [],
        related: ofKind('press-releases')
          .slice(0, 2)
          .map(({ id }) => ({ ref: 'press-releases' as const, id })),
      }),
      'debate-notices': (): Snapshot<'debate-notices'> => ({
        ...page,
        ...registration,
        ...belonging,
        ...text,
        noticeType: 'consultation',
        legalBasis: 'art. 7',
        documents: [some('documents')],
        proposalsDeadline: maybe(later(below(500))),
        proposalsHow: null,
        responsible: null,
        debateAt: maybe(later(below(600))),
        debatePlace: null,
        debateLink: null,
        minutes: null,
        outcome: [],
        recommendations: [],
      }),
    }
  }
}

const openings = [
  'Lucrări pe',
  'Program nou pentru',
  'Trafic oprit pe',
  'Consultare despre',
  'Premii pentru',
  '„Șansa” din',
]
const subjects = [
  'strada Teilor',
  'Parcul Central',
  'școlile din Zorilor',
  'malul Someșului',
  'bugetul <local> & „planuri”',
]
