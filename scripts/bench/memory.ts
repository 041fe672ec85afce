import { cmsAnswers } from '../start/answers.ts'
import type { Newsroom } from '../start/newsroom.ts'
import type { Progress } from '../start/progress.ts'
import { failureOf, type Running } from '../start/running.ts'
import { openEditor } from './editor.ts'
import { spreadOf } from './figures.ts'
import { heldAtRest, launchCms } from './observed-cms.ts'

/** What is done one after the other before memory is looked at again. */
export interface Stretch {
  kind: 'publications' | 'reads'
  count: number
}

/** What the CMS holds after a stretch when its garbage is collected, in bytes, and the middle time of one of its requests, in milliseconds. */
export interface Held extends Stretch {
  resident: number
  median: number
}

/** A year of an office: what leaks shows long before the end. */
export const year: readonly Stretch[] = [
  { kind: 'publications', count: 1000 },
  { kind: 'publications', count: 4000 },
  { kind: 'publications', count: 5000 },
  { kind: 'reads', count: 50_000 },
]
/** Requests that are under way at the same time, as of a few editors. */
const editors = 2

/** Runs the CMS alone, as `npm start` does, and works at it over REST. */
export async function measureMemory(
  newsroom: Newsroom,
  stretches: readonly Stretch[],
  progress: Progress,
  signal: AbortSignal,
): Promise<Held[]> {
  const cms = launchCms(newsroom)
  try {
    return await Promise.race([
      workAt(cms, newsroom, stretches, progress, signal),
      cms.ended.then(async (how) => Promise.reject(await failureOf(cms, how))),
    ])
  } finally {
    await cms.stop()
  }
}

async function workAt(
  { pid = 0 }: Running,
  newsroom: Newsroom,
  stretches: readonly Stretch[],
  progress: Progress,
  signal: AbortSignal,
): Promise<Held[]> {
  await cmsAnswers(newsroom, signal)
  const editor = await openEditor(newsroom)
  const did = {
    publications: (turn: number) => editor.publish(`Memorie ${turn} ${Date.now()} gata`),
    reads: editor.look,
  }
  const all: Held[] = []
  for (const { kind, count } of stretches) {
    const times: number[] = []
    await progress.step(`${count} ${kind}`, () =>
      inTurns(count, async (turn) => {
        signal.throwIfAborted()
        const began = performance.now()
        await did[kind](turn)
        times.push(performance.now() - began)
      }),
    )
    const resident = await heldAtRest(pid, signal)
    const held = { kind, count, resident, median: spreadOf(times).median }
    progress.say(`  ${Math.round(held.resident / 1e6)} MB, ${held.median.toFixed(1)} ms each`)
    all.push(held)
  }
  return all
}

/** Does something `count` times, as many at once as there are editors. */
async function inTurns(count: number, work: (turn: number) => Promise<void>): Promise<void> {
  let begun = 0
  const one = async () => {
    while (begun < count) await work((begun += 1))
  }
  await Promise.all(Array.from({ length: editors }, one))
}

/** A table in Markdown: one line a stretch, with how much was done until its end. */
export function memoryTable(held: readonly Held[]): string {
  const done = { publications: 0, reads: 0 }
  const lines = held.map(({ kind, count, resident, median }) => {
    done[kind] += count
    const mb = `${Math.round(resident / 1_000_000)} MB`
    return `| ${done.publications} | ${done.reads} | ${mb} | ${median.toFixed(1)} ms |`
  })
  return [
    '| publications | reads | memory | each |',
    '| ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}
