import {
  redirectsSlug,
  settingsId,
  settingsSlug,
  type AuthoredCollection,
  type SubjectCollection,
} from '@avizier/shared/collections'
import type { Forms } from '@avizier/shared/kinds/forms'
import type { Grouping, Snapshot } from '@avizier/shared/kinds/index'
import { documentPath, paths } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import { silentWithdrawal } from '@avizier/shared/withdrawal'
import { changed, renamed, takes } from './changes.ts'
import { drawFrom } from './draw.ts'
import type { Change, NewsroomEvent } from './events.ts'
import { heldDocuments, type Held, type HeldDocuments } from './held-documents.ts'
import { randomKind } from './random-kinds.ts'
import { randomRegister, type RandomRegister } from './random-register.ts'
import {
  contact,
  department,
  film,
  image,
  partsOf,
  pdf,
  redirect,
  settings,
  topic,
  withdrawal,
  type Drawing,
} from './random-snapshots.ts'

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

/** What it stands on, and how far it has come. */
interface Room {
  held: HeldDocuments
  register: RandomRegister
  files: Map<string, Buffer>
  now: Date
  /** How many documents and files were made. */
  made: number
}

/** Each event takes a minute, so that two of them have an order. */
const minute = 60_000

/** A newsroom that nothing but its events decides, kept true by the CMS's own `reconcile`. */
export function randomNewsroom(start: string): RandomNewsroom {
  const held = heldDocuments()
  const register = randomRegister(held)
  const room: Room = { held, register, files: new Map(), now: new Date(start), made: 0 }
  for (const seed of [1, 2]) {
    const drawing = drawingOf(room, seed)
    hold(room, 'contacts', contact(drawing))
    holdGroup(room, 'departments', department(drawing))
    holdGroup(room, 'topics', topic(drawing))
    hold(room, 'media', image(drawing))
    hold(room, 'documents', pdf(drawing))
    hold(room, 'recordings', film(drawing))
  }
  hold(room, settingsSlug, settings(drawingOf(room, 1)), null, settingsId)
  return {
    rows: register.rows,
    files: room.files,
    get now() {
      return room.now
    },
    happen(event) {
      room.now = new Date(room.now.getTime() + minute)
      happen(room, event)
    },
    grow(forms) {
      register.grow(forms, room.now)
    },
  }
}

function happen(room: Room, event: NewsroomEvent): void {
  const { held } = room
  switch (event.kind) {
    case 'publish':
      return publish(room, event.collection, drawingOf(room, event.seed))
    case 'wait':
      room.now = new Date(room.now.getTime() + event.hours * 60 * minute)
      return
    case 'settings':
      return replace(room, held.newestOf(settingsSlug), 0, () =>
        settings(drawingOf(room, event.seed)),
      )
    case 'restore':
      return turn(room, authored(room, false), event.pick)
    case 'withdraw':
      return withdraw(room, authored(room, true), event)
    case 'withdrawOtherwise':
      return withdraw(room, authored(room, false), event)
    case 'redirect':
    case 'redirectElsewhere':
      return lead(room, redirect(drawingOf(room, event.seed), places(room)), event)
    case 'unredirect':
      return turn(room, redirects(room), event.pick)
    case 'rename':
      return replace(room, held.newestOf(event.collection), event.pick, (one) =>
        renamed(one.collection, one.snapshot, drawingOf(room, event.seed)),
      )
    case 'replaceFile':
      return replace(room, held.newestOf(event.collection), event.pick, () =>
        fileOf(event.collection, drawingOf(room, event.seed)),
      )
    default:
      return change(room, event)
  }
}

const fileOf = (collection: 'media' | 'documents', drawing: Drawing) =>
  collection === 'media' ? image(drawing) : pdf(drawing)

function change(
  room: Room,
  { kind, pick, seed }: { kind: Change; pick: number; seed: number },
): void {
  const able = room.held.newestAuthored().filter(({ collection }) => takes(kind, collection))
  replace(room, able, pick, ({ collection, snapshot }) =>
    changed(kind, collection, snapshot, drawingOf(room, seed)),
  )
}

function drawingOf(room: Room, seed: number): Drawing {
  const draw = drawFrom(seed)
  const { held, now, files } = room
  return {
    draw,
    now,
    serial: () => (room.made += 1),
    some: (collection) => ({ ref: collection, id: draw.pick(held.newestOf(collection)).id }),
    linkable() {
      const { collection, id } = draw.pick(held.linkable())
      return { ref: collection, id }
    },
    keepFile: (hash, bytes) => void files.set(hash, bytes),
  }
}

const redirects = ({ held }: Room): Held<'redirects'>[] =>
  held.newestOf(redirectsSlug).filter(({ isPublished }) => isPublished)

/** Where documents are, were, or come back to, and a page that no redirect may hide. */
const places = ({ held }: Room): string[] => [
  paths.about,
  ...held.newestAuthored().flatMap(({ path }) => path ?? []),
]

/** A new redirect, or another target for one there is; the CMS keeps one an address. */
function lead(
  room: Room,
  snapshot: Snapshot<'redirects'>,
  event: Extract<NewsroomEvent, { kind: 'redirect' | 'redirectElsewhere' }>,
): void {
  const isFree = (except?: Held) =>
    redirects(room).every((one) => one === except || one.snapshot.from !== snapshot.from)
  if (event.kind === 'redirectElsewhere')
    return replace(room, redirects(room), event.pick, (one) =>
      isFree(one) ? snapshot : one.snapshot,
    )
  if (isFree()) hold(room, redirectsSlug, snapshot)
}

const authored = ({ held }: Room, isPublished: boolean): Held[] =>
  held.newestAuthored().filter((one) => one.isPublished === isPublished)

/** Takes back what is public, or says otherwise of what was taken back. */
function withdraw(room: Room, candidates: Held[], { pick, seed }: { pick: number; seed?: number }) {
  const one = at(candidates, pick)
  if (!one) return
  one.isPublished = false
  one.withdrawal =
    seed === undefined ? silentWithdrawal : withdrawal(drawingOf(room, seed), places(room))
  room.register.record(one, room.now)
}

/** Publishes what was withdrawn, or ends a redirect. */
function turn(room: Room, candidates: Held[], pick: number): void {
  const one = at(candidates, pick)
  if (!one) return
  one.isPublished = !one.isPublished
  room.register.record(one, room.now)
}

function replace<C extends SubjectCollection>(
  room: Room,
  candidates: Held<C>[],
  pick: number,
  by: (one: Held<C>) => Snapshot<C>,
): void {
  const one = at(candidates, pick)
  if (!one) return
  one.snapshot = by(one)
  room.register.record(one, room.now)
}

/** Half of the documents bring a picture and a file of their own, which go when they go. */
function publish(room: Room, collection: AuthoredCollection, drawing: Drawing): void {
  if (!drawing.draw.chance(0.5)) return publishWith(room, collection, drawing)
  hold(room, 'media', image(drawing))
  hold(room, 'documents', pdf(drawing))
  publishWith(room, collection, {
    ...drawing,
    some: (wanted) =>
      wanted === 'media' || wanted === 'documents'
        ? { ref: wanted, id: room.held.newestOf(wanted)[0]?.id ?? '' }
        : drawing.some(wanted),
  })
}

function publishWith(room: Room, collection: AuthoredCollection, drawing: Drawing): void {
  const issues = room.held.newestOf('journal-issues').filter(({ isPublished }) => isPublished)
  const isAlone = collection === 'journal-articles' && issues.length === 0
  const kind = isAlone ? 'journal-issues' : collection
  const issue = kind === 'journal-articles' ? drawing.draw.pick(issues) : undefined
  const snapshot = randomKind(kind).make(partsOf(drawing), drawing, issue?.id ?? '')
  const path = documentPath(kind, { ...snapshot, issuePath: issue?.path ?? undefined })
  hold(room, kind, snapshot, path)
}

const holdGroup = <G extends Grouping>(room: Room, grouping: G, snapshot: Snapshot<G>): void =>
  hold(room, grouping, snapshot, paths.group(grouping, snapshot.slug))

function hold<C extends SubjectCollection>(
  room: Room,
  collection: C,
  snapshot: Snapshot<C>,
  path: string | null = null,
  id = `id${String((room.made += 1)).padStart(4, '0')}`,
): void {
  const withdrawal = silentWithdrawal
  const one: Held<C> = { collection, id, snapshot, path, isPublished: true, withdrawal }
  room.held.add(one)
  room.register.record(one, room.now)
}

/** The one that `pick` counts to, round and round; undefined where there is none. */
const at = <T>(candidates: readonly T[], pick: number): T | undefined =>
  candidates[pick % Math.max(1, candidates.length)]
