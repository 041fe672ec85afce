import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBareSite } from './bare-site.ts'
import { sequencesWithDeaths, sequencesWithKills, type Sequence } from './events.ts'
import { followSequence, noFigures, type Figures, type OpenSite } from './follow-sequence.ts'
import { keptSequences } from './kept-sequences.ts'
import { openProcessSite } from './process-site.ts'
import { asProduction } from './rendering.ts'

// A failure prints the shortest sequence found, with seed and path: INVARIANT_SEED and INVARIANT_PATH run it again.
const runs = Number(process.env.INVARIANT_RUNS ?? 20)
const seed = Number(process.env.INVARIANT_SEED ?? 1)
const from = process.env.INVARIANT_PATH
const minute = 60_000

let scratch: string
let homes = 0
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'avizier-invariant-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

const openOnAllCores: OpenSite = (home, newsroom) =>
  openBareSite(home, newsroom, { rendering: asProduction })

const follow = (sequence: Sequence, open: OpenSite, figures: Figures): Promise<void> =>
  followSequence(sequence, path.join(scratch, String((homes += 1))), open, figures)

async function check(
  sequences: fc.Arbitrary<Sequence>,
  numRuns: number,
  open: OpenSite,
): Promise<Figures> {
  const figures = noFigures()
  await fc.assert(
    fc.asyncProperty(sequences, (sequence) => follow(sequence, open, figures)),
    { numRuns, seed, ...(from !== undefined && { path: from }) },
  )
  console.log(JSON.stringify(figures))
  return figures
}

describe('the public folder is byte for byte a full build', () => {
  it.each(Object.entries(keptSequences))('kept: %s', (_, sequence) =>
    follow(sequence, openOnAllCores, noFigures()),
  )

  it(
    'after any sequence, the publisher stopped at any statement',
    async () => {
      const figures = await check(sequencesWithDeaths, runs, openOnAllCores)
      if (from === undefined) expect(figures.stopped).toBeGreaterThan(runs / 2)
    },
    minute * Math.max(5, runs / 10),
  )

  it(
    'after any sequence, the process of the publisher killed at any moment',
    async () => {
      const killedRuns = Math.ceil(runs / 5)
      const figures = await check(sequencesWithKills, killedRuns, openProcessSite)
      if (from === undefined) expect(figures.stopped).toBeGreaterThan(killedRuns / 2)
    },
    minute * Math.max(5, runs / 10),
  )
})
