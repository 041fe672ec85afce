import {
  authoredCollections,
  referencedCollections,
  type AuthoredCollection,
  type ReferencedCollection,
} from '@avizier/shared/collections'
import fc from 'fast-check'
import { databaseSteps, diskSteps, type Crash } from './crash.ts'

/** What may be changed in a document that has a page. */
export const changes = [
  'edit',
  'correct',
  'retitle',
  'reschedule',
  'move',
  'retag',
  'recontact',
  'repicture',
] as const
export type Change = (typeof changes)[number]

/**
 * Something that happens in a newsroom. Each event carries its own choices, so that a sequence without one of them
 * still means the same: `pick` counts back from the newest subject it can happen to, `seed` draws what fills it.
 */
export type NewsroomEvent =
  | { kind: 'publish'; collection: AuthoredCollection; seed: number }
  | { kind: Change; pick: number; seed: number }
  | { kind: 'rename'; collection: ReferencedCollection; pick: number; seed: number }
  | { kind: 'replaceFile'; collection: 'media' | 'documents'; pick: number; seed: number }
  /** `seed` draws the manner and the reason; without one it is taken back in silence. */
  | { kind: 'withdraw'; pick: number; seed?: number }
  /** What was withdrawn is withdrawn in another manner. */
  | { kind: 'withdrawOtherwise'; pick: number; seed: number }
  | { kind: 'restore'; pick: number }
  | { kind: 'redirect'; seed: number }
  | { kind: 'redirectElsewhere'; pick: number; seed: number }
  | { kind: 'unredirect'; pick: number }
  | { kind: 'settings'; seed: number }
  | { kind: 'wait'; hours: number }

/** How the publisher that is to bring a batch to the folder ends. */
export type End =
  | { kind: 'finishes' }
  | ({ kind: 'dies' } & Crash)
  /** SIGKILL so many milliseconds after it began to work. */
  | { kind: 'killed'; ms: number }

export interface Batch {
  events: NewsroomEvent[]
  end: End
}

export interface Sequence {
  start: string
  batches: Batch[]
}

/** A day like others, and evenings before the clocks of Bucharest change: 29 March and 25 October 2026; New Year's Eve. */
export const starts = [
  '2026-03-19T07:00:00.000Z',
  '2026-03-28T20:30:00.000Z',
  '2026-10-24T19:30:00.000Z',
  '2026-12-31T20:00:00.000Z',
] as const

const pick = fc.nat(9)
const seed = fc.nat(9999)

const wait = fc.record({
  kind: fc.constant('wait'),
  hours: fc.oneof(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 40 }).map((days) => days * 24),
  ),
})

const event: fc.Arbitrary<NewsroomEvent> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('publish'),
      collection: fc.constantFrom(...authoredCollections),
      seed,
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom(...changes), pick, seed }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('rename'),
      collection: fc.constantFrom(...referencedCollections),
      pick,
      seed,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('replaceFile'),
      collection: fc.constantFrom('media', 'documents'),
      pick,
      seed,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record(
      { kind: fc.constant('withdraw'), pick, seed },
      { requiredKeys: ['kind', 'pick'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdrawOtherwise'), pick, seed }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restore'), pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('redirect'), seed }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redirectElsewhere'), pick, seed }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('unredirect'), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings'), seed }) },
  { weight: 3, arbitrary: wait },
)

/** What happens between two looks of the publisher; now and then nothing but time that passes. */
const events: fc.Arbitrary<NewsroomEvent[]> = fc.oneof(
  { weight: 3, arbitrary: fc.array(event, { maxLength: 8, size: 'max' }) },
  { weight: 1, arbitrary: fc.tuple(wait) },
)

const finishes: fc.Arbitrary<End> = fc.constant({ kind: 'finishes' })

const dies: fc.Arbitrary<End> = fc.oneof(
  fc.record({
    kind: fc.constant('dies'),
    step: fc.constantFrom(...databaseSteps),
    nth: fc.integer({ min: 1, max: 4 }),
    when: fc.constantFrom('before', 'after'),
  }),
  fc.record({
    kind: fc.constant('dies'),
    step: fc.constantFrom(...diskSteps),
    nth: fc.integer({ min: 1, max: 20 }),
    when: fc.constantFrom('before', 'after'),
  }),
)

const killed: fc.Arbitrary<End> = fc.record({
  kind: fc.constant('killed'),
  ms: fc.integer({ min: 0, max: 60 }),
})

const sequenceEnding = (end: fc.Arbitrary<End>): fc.Arbitrary<Sequence> =>
  fc.record({
    start: fc.constantFrom(...starts),
    batches: fc.array(fc.record({ events, end }), {
      minLength: 1,
      maxLength: 7,
      size: 'max',
    }),
  })

/** Sequences whose publisher dies at chosen statements now and then. */
export const sequencesWithDeaths = sequenceEnding(
  fc.oneof({ weight: 2, arbitrary: finishes }, { weight: 3, arbitrary: dies }),
)

/** Sequences whose publisher is a process that is killed now and then. */
export const sequencesWithKills = sequenceEnding(
  fc.oneof({ weight: 1, arbitrary: finishes }, { weight: 2, arbitrary: killed }),
)

/** Sequences whose publisher always finishes. */
export const quietSequences = sequenceEnding(finishes)
