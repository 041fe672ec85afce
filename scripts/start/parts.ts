import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { environmentOf, type Part } from './environment.ts'
import { ownScript, packageProgram, type Command } from './house.ts'
import type { Newsroom } from './newsroom.ts'
import { knownFlags } from './known-flags.ts'
import { failureOf, launch, type Running } from './running.ts'

/** The parts that run for as long as the newsroom does, in the order of their start. */
const commands = {
  site: () => ownScript('site/server/main.ts'),
  cms: ({ settings }: Newsroom) =>
    packageProgram('cms', 'next', 'start', '-p', String(settings.cmsPort)),
  counter: () => ownScript('site/counter/main.ts'),
  mailer: () => ownScript('site/mailer/main.ts'),
  publisher: () => {
    const { cwd, args } = ownScript('site/publisher/main.ts')
    // Where memory is plenty Node lets garbage lie; at 30,000 documents this much is enough. Threads that render for seconds
    // pay for each compiler of V8: without the middle one a full build takes a sixteenth less.
    const v8 = ['--max-old-space-size=192', '--max-semi-space-size=16', '--no-maglev']
    return { cwd, args: [...knownFlags(v8), ...args] }
  },
} satisfies Partial<Record<Part, (newsroom: Newsroom) => Command>>
export type RunningPart = keyof typeof commands

/** The program of a part. */
export const partCommand = (part: RunningPart, newsroom: Newsroom): Command =>
  commands[part](newsroom)

/** What is told first, so that nothing works for a part that is gone. */
const stopOrder: RunningPart[] = ['mailer', 'publisher', 'counter', 'cms', 'site']

/** Without it the office writes and the public reads all the same: it is tried again for ever, and ends nothing. */
const dispensable: ReadonlySet<RunningPart> = new Set(['counter', 'mailer'])

/** A part that ends by itself more often than this is not mended by starting it again. */
const mostEndings = { count: 5, withinMs: 60_000 }
const restartPauseMs = 500
const longRestartPauseMs = 30_000

/** The running parts of a newsroom. */
export interface Parts {
  start: (part: RunningPart) => void
  /** From now on a part that ends by itself is started again, and `tell` says so. */
  keep: (tell: (line: string) => void) => void
  /** Waits for something, but no longer than the parts live: rejects with the Refusal of the first that ended for good. */
  whileAlive: <T>(work: Promise<T>) => Promise<T>
  stop: () => Promise<void>
}

export function createParts(newsroom: Newsroom): Parts {
  const running = new Map<RunningPart, Running>()
  const { promise: firstDeath, reject: tellDeath } = Promise.withResolvers<never>()
  // Who waits hears of it through whileAlive; when nobody waits it is not an error of its own.
  firstDeath.catch(() => undefined)
  let isStopping = false
  let tellRestart: ((line: string) => void) | undefined

  const keepAlive = async (part: RunningPart) => {
    const endings: number[] = []
    for (;;) {
      const started = launchPart(part, newsroom)
      running.set(part, started)
      const ending = await started.ended
      if (isStopping) return
      const failure = await failureOf(started, ending)
      endings.push(performance.now())
      const isHopeless = isTooOften(endings)
      if (!dispensable.has(part) && (!tellRestart || isHopeless)) throw failure
      tellRestart?.(`${failure.message}\nStarting it again.`)
      await pause(isHopeless ? longRestartPauseMs : restartPauseMs)
      if (isStopping) return
    }
  }
  return {
    start: (part) => void keepAlive(part).catch(tellDeath),
    keep: (tell) => void (tellRestart = tell),
    whileAlive: (work) => Promise.race([work, firstDeath]),
    async stop() {
      isStopping = true
      for (const part of stopOrder) await running.get(part)?.stop()
    },
  }
}

const launchPart = (part: RunningPart, newsroom: Newsroom): Running =>
  launch({
    name: part,
    command: partCommand(part, newsroom),
    environment: environmentOf(part, newsroom, process.env),
    logsDir: dataDirLayout(newsroom.settings.dataDir).logsDir,
  })

/** Whether the last endings (by a steady clock, in milliseconds) came too close upon each other. */
function isTooOften(endings: readonly number[]): boolean {
  const first = endings.at(-mostEndings.count)
  const last = endings.at(-1)
  return first !== undefined && last !== undefined && last - first < mostEndings.withinMs
}
