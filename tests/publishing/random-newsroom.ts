import {
  isAuthored,
  isReferenced,
  redirectsSlug,
  settingsId,
  settingsSlug,
  type AuthoredCollection,
  type SubjectCollection,
} from '@avizier/shared/collections'
import { documentPath, paths } from '@avizier/shared/paths'
import { referenceKey, referencesIn, subjectKey } from '@avizier/shared/reference'
import { chainStart, rowHash, type RegisterRow } from '@avizier/shared/register'
import { wholeOf, type Snapshot } from '@avizier/shared/kinds/index'
import { readForm } from '@avizier/shared/form'
import type { Forms } from '@avizier/shared/kinds/forms'
import { reconcile, type LatestRow } from '../../cms/src/register/reconcile.ts'
import { changed, renamed, takes } from './changes.ts'
import { drawFrom } from './draw.ts'
import type { NewsroomEvent } from './events.ts'
import { randomKind } from './random-kinds.ts'
import {
  contact,
  department,
  image,
  partsOf,
  pdf,
  redirect,
  settings,
  topic,
  type Drawing,
} from './random-snapshots.ts'

interface Held<C extends SubjectCollection = SubjectCollection> {
  collection: C
  id: string
  snapshot: Snapshot<C>
  path: string | null
  isPublished: boolean
}

export interface RandomNewsroom {
  readonly rows: readonly RegisterRow[]
  /** The bytes of every file a snapshot ever named, by hash. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly now: Date
  /** Lets something happen; what has no subject to happen to does nothing. */
  happen(event: NewsroomEvent): void
  /** Goes on with code whose forms have grown, and looks at every document again as the sweep does. */
  grow(forms: Forms): void
}

/** Each event takes a minute, so that two of them have an order. */
const minute = 60_000

/** A newsroom that nothing but its events decides, kept true by the CMS's own `reconcile`. */
export function randomNewsroom(start: string): RandomNewsroom {
  const rows: RegisterRow[] = []
  const files = new Map<string, Buffer>()
  const held = new Map<string, Held>()
  let now = new Date(start)
  let made = 0
  let grown: Forms | undefined

  for (const seed of [1, 2]) {
    const drawing = drawingOf(seed)
    hold('contacts', contact(drawing))
    for (const collection of ['departments', 'topics'] as const) named(collection, drawing)
    hold('media', image(drawing))
    hold('documents', pdf(drawing))
  }
  hold(settingsSlug, settings(drawingOf(1)), null, settingsId)

  return {
    rows,
    files,
    get now() {
      return now
    },
    happen(event) {
      now = new Date(now.getTime() + minute)
      happen(event)
    },
    grow(forms) {
      grown = forms
      for (const one of held.values()) record(one)
    },
  }

  function happen(event: NewsroomEvent): void {
    switch (event.kind) {
      case 'publish':
        return publish(event.collection, drawingOf(event.seed))
      case 'wait':
        now = new Date(now.getTime() + event.hours * 60 * minute)
        return
      case 'settings':
        return replace(newestOf(settingsSlug), 0, () => settings(drawingOf(event.seed)))
      case 'withdraw':
      case 'restore': {
        const isLive = event.kind === 'withdraw'
        const one = at(
          newestAuthored().filter(({ isPublished }) => isPublished === isLive),
          event.pick,
        )
        if (!one) return
        one.isPublished = !isLive
        return record(one)
      }
      case 'redirect': {
        const snapshot = redirect(drawingOf(event.seed), places())
        return isFree(snapshot) ? hold(redirectsSlug, snapshot) : undefined
      }
      case 'redirectElsewhere': {
        const snapshot = redirect(drawingOf(event.seed), places())
        return replace(redirects(), event.pick, (one) =>
          isFree(snapshot, one) ? snapshot : one.snapshot,
        )
      }
      case 'unredirect': {
        const one = at(redirects(), event.pick)
        if (!one) return
        one.isPublished = false
        return record(one)
      }
      case 'rename':
        return replace(newestOf(event.collection), event.pick, ({ collection, snapshot }) =>
          renamed(collection, snapshot, drawingOf(event.seed)),
        )
      case 'replaceFile': {
        const drawing = drawingOf(event.seed)
        return replace(newestOf(event.collection), event.pick, () =>
          event.collection === 'media' ? image(drawing) : pdf(drawing),
        )
      }
      default: {
        const able = newestAuthored().filter(({ collection }) => takes(event.kind, collection))
        return replace(able, event.pick, ({ collection, snapshot }) =>
          changed(event.kind, collection, snapshot, drawingOf(event.seed)),
        )
      }
    }
  }

  function drawingOf(seed: number): Drawing {
    const draw = drawFrom(seed)
    return {
      draw,
      now,
      serial: () => (made += 1),
      some: (collection) => ({ ref: collection, id: draw.pick(newestOf(collection)).id }),
      linkable() {
        const candidates = [...held.values()].filter(
          ({ collection, path }) => path !== null || ['media', 'documents'].includes(collection),
        )
        const { collection, id } = draw.pick(candidates)
        return { ref: collection, id }
      },
      keepFile: (hash, bytes) => void files.set(hash, bytes),
    }
  }

  function newestOf<C extends SubjectCollection>(collection: C): Held<C>[] {
    return [...held.values()]
      .filter((one): one is Held<C> => one.collection === collection)
      .reverse()
  }

  function redirects(): Held<'redirects'>[] {
    return newestOf(redirectsSlug).filter(({ isPublished }) => isPublished)
  }

  /** The CMS keeps one redirect an address. */
  function isFree({ from }: Snapshot<'redirects'>, except?: Held): boolean {
    const others = redirects().filter((one) => one !== except)
    return others.every(({ snapshot }) => snapshot.from !== from)
  }

  /** Where documents are, were, or come back to, and a page that no redirect may hide. */
  function places(): string[] {
    return [paths.about, ...newestAuthored().flatMap(({ path }) => path ?? [])]
  }

  function newestAuthored(): Held<AuthoredCollection>[] {
    return [...held.values()]
      .filter((one): one is Held<AuthoredCollection> => isAuthored(one.collection))
      .reverse()
  }

  function replace<C extends SubjectCollection>(
    candidates: Held<C>[],
    pick: number,
    by: (one: Held<C>) => Snapshot<C>,
  ): void {
    const one = at(candidates, pick)
    if (!one) return
    one.snapshot = by(one)
    record(one)
  }

  /** Half of the documents bring a picture and a file of their own, which go when they go. */
  function publish(collection: AuthoredCollection, drawing: Drawing): void {
    if (!drawing.draw.chance(0.5)) return publishWith(collection, drawing)
    hold('media', image(drawing))
    hold('documents', pdf(drawing))
    publishWith(collection, {
      ...drawing,
      some: (wanted) =>
        wanted === 'media' || wanted === 'documents'
          ? { ref: wanted, id: newestOf(wanted)[0]?.id ?? '' }
          : drawing.some(wanted),
    })
  }

  function publishWith(collection: AuthoredCollection, drawing: Drawing): void {
    const issues = newestOf('journal-issues').filter(({ isPublished }) => isPublished)
    const isAlone = collection === 'journal-articles' && issues.length === 0
    const kind = isAlone ? 'journal-issues' : collection
    const issue = kind === 'journal-articles' ? drawing.draw.pick(issues) : undefined
    const snapshot = randomKind(kind).make(partsOf(drawing), drawing, issue?.id ?? '')
    hold(kind, snapshot, documentPath(kind, { ...snapshot, issuePath: issue?.path ?? undefined }))
  }

  function named(collection: 'departments' | 'topics', drawing: Drawing): void {
    const isTopic = collection === 'topics'
    const snapshot = isTopic ? topic(drawing) : department(drawing)
    hold(collection, snapshot, paths.group(collection, snapshot.slug))
  }

  function hold(
    collection: SubjectCollection,
    snapshot: Snapshot,
    path: string | null = null,
    id = `id${String((made += 1)).padStart(4, '0')}`,
  ): void {
    const one: Held = { collection, id, snapshot, path, isPublished: true }
    held.set(subjectKey(collection, id), one)
    record(one)
  }

  /** What the CMS's register does, over the documents held here instead of a database. */
  function record({ collection, id, path, isPublished, ...written }: Held): void {
    const snapshot = grown
      ? (readForm(grown[collection], written.snapshot) as Snapshot)
      : written.snapshot
    const latest = latestOf(collection, id)
    const whole = wholeOf(collection, snapshot)
    const issue = whole && latestOf(whole.ref, whole.id)
    const isShown = !isReferenced(collection) || isReferredTo(subjectKey(collection, id))
    const isPublic = isPublished && isShown && (!issue || issue.event !== 'withdrawn')
    const form = isPublic ? { snapshot, path } : null
    const decision = reconcile(collection, form, latest ?? null, grown && { forms: grown })
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
    return newestOf('journal-articles').filter(({ snapshot }) => snapshot.issue.id === issueId)
  }
}

/** The one that `pick` counts to, round and round; undefined where there is none. */
const at = <T>(candidates: readonly T[], pick: number): T | undefined =>
  candidates[pick % Math.max(1, candidates.length)]
