import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '@avizier/shared/paths'
import { spreadOf, type Figures } from './figures.ts'

/** A site to which press releases are published, whatever makes its pages. */
export interface Editor {
  /** What comes before a publication and is not measured: it is written, and another person approves it. */
  prepare?: (title: string) => Promise<void>
  /** Publishes one; resolves with the address of its page when the publisher has been told. */
  publish: (title: string) => Promise<string>
  /** What it needs after a publication that took so long, before the next of those that come one at a time. */
  rest?: (milliseconds: number) => Promise<void>
  /** The text at a public address; empty where there is nothing. */
  read: (address: string) => Promise<string>
}

const stormSize = 100
const stormMs = 10_000
const patienceMs = 20 * 60_000
const section = paths.section('press-releases')

/** One at a time: from the answer until page, front page, section and feed all show it. */
export async function publishSingly(
  editor: Editor,
  count: number,
  signal: AbortSignal,
): Promise<Figures['single']> {
  const times: number[] = []
  for (let turn = 1; turn <= count; turn += 1) {
    const title = titleOf('una', turn)
    await editor.prepare?.(title)
    const page = await editor.publish(title)
    const answered = performance.now()
    for (const address of [page, paths.front, section, paths.feed(section)])
      await until(5, signal, async () => (await editor.read(address)).includes(title))
    const took = performance.now() - answered
    times.push(took)
    await editor.rest?.(took)
  }
  return spreadOf(times)
}

/** A hundred in ten seconds: from each answer until its page and its month's list show it. */
export async function publishStorm(editor: Editor, signal: AbortSignal): Promise<Figures['storm']> {
  const waiting = new Map<string, { page: string; answered: number }>()
  const times: number[] = []
  let first = Number.POSITIVE_INFINITY
  const titles = Array.from({ length: stormSize }, (_, turn) => titleOf('furtună', turn))
  for (const title of titles) await editor.prepare?.(title)
  const publish = async (title: string, turn: number) => {
    await pause((turn * stormMs) / stormSize, undefined, { signal })
    const page = await editor.publish(title)
    const answered = performance.now()
    first = Math.min(first, answered)
    waiting.set(title, { page, answered })
  }
  const published = Promise.all(titles.map(publish))

  const look = async () => {
    for (const month of new Set([...waiting.values()].map(({ page }) => monthListOf(page)))) {
      const list = await editor.read(month)
      for (const [title, { page, answered }] of waiting) {
        if (!list.includes(title) || !(await editor.read(page)).includes(title)) continue
        times.push(performance.now() - answered)
        waiting.delete(title)
      }
    }
    return times.length === stormSize
  }
  await Promise.all([published, until(50, signal, look)])
  return { ...spreadOf(times), total: performance.now() - first }
}

let titlesMade = 0
/** Ends in a word, so that no title is the beginning of another. */
const titleOf = (kind: string, turn: number): string =>
  `Măsurare ${kind} ${turn} ${Date.now()}${(titlesMade += 1)} gata`

const monthListOf = (page: string): string => page.replace(/[^/]+\/$/, '')

async function until(
  everyMs: number,
  signal: AbortSignal,
  isDone: () => Promise<boolean>,
): Promise<void> {
  const giveUpAt = performance.now() + patienceMs
  while (!(await isDone())) {
    if (performance.now() > giveUpAt)
      throw new Error(`Not live after ${patienceMs / 60_000} minutes`)
    await pause(everyMs, undefined, { signal })
  }
}
