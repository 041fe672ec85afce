import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBareSite, type Forget } from './bare-site.ts'
import { quietSequences, type NewsroomEvent, type Sequence } from './events.ts'
import { followSequence, noFigures } from './follow-sequence.ts'
import { keptSequences } from './kept-sequences.ts'
import { dependencies, kinds } from './mutations.ts'

// The invariant is only worth what it finds out. MUTATIONS=all forgets what each query records, one thing after the
// other, and prints after how many sequences that came out; MUTATIONS=shortest looks for the shortest that tells as well.
const isShrunk = process.env.MUTATIONS === 'shortest'
const isThorough = isShrunk || process.env.MUTATIONS === 'all'
const seed = Number(process.env.INVARIANT_SEED ?? 1)
const numRuns = isThorough ? 400 : 40
const minute = 60_000

let scratch: string
let homes = 0
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'avizier-mutations-'))
})
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true })
})

const nameOf = (event: NewsroomEvent): string => {
  if (event.kind === 'wait') return `wait ${event.hours} h`
  return 'collection' in event ? `${event.kind} ${event.collection}` : event.kind
}

/** `publish leaflets, move / wait 24 h`: a stroke where the publisher brings the folder up to date. */
const story = ({ batches }: Sequence): string =>
  batches.map(({ events }) => events.map(nameOf).join(', ')).join(' / ')

async function expectFoundOut(name: string, forget: Forget): Promise<void> {
  const {
    failed,
    numRuns: followed,
    counterexample,
    errorInstance,
  } = await fc.check(
    fc.asyncProperty(quietSequences, (sequence) =>
      followSequence(
        sequence,
        path.join(scratch, String((homes += 1))),
        (home, newsroom) => openBareSite(home, newsroom, { forget }),
        noFigures(),
      ),
    ),
    {
      numRuns,
      seed,
      unbiased: true,
      examples: Object.values(keptSequences).map((sequence) => [sequence]),
      endOnFailure: !isShrunk,
      interruptAfterTimeLimit: 4 * minute,
    },
  )
  const [telling] = counterexample ?? []
  const after = failed ? `${followed} sequences` : 'NOT CAUGHT'
  if (isThorough)
    console.log([name, after, ...(isShrunk && telling ? [story(telling)] : [])].join(' | '))
  expect(errorInstance instanceof Error && errorInstance.message).toMatch(/^at row \d+:\n/)
}

describe('a publisher that forgets a dependency is found out', () => {
  it.each(Object.entries(isThorough ? { ...kinds, ...dependencies } : kinds))('%s', expectFoundOut)
})
