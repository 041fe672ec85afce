import { dataDirLayout } from '@avizier/shared/data-dir'
import { environmentOf, type Part } from './environment.ts'
import { ownScript, packageProgram, type Command } from './house.ts'
import type { Newsroom } from './newsroom.ts'
import { failureOf, launch, type Running } from './running.ts'

/** The parts that run for as long as the newsroom does, in the order of their start. */
const commands = {
  site: () => ownScript('scripts/serve-site.ts'),
  cms: ({ settings }: Newsroom) =>
    packageProgram('cms', 'next', 'start', '-p', String(settings.cmsPort)),
  publisher: () => {
    const { cwd, args } = ownScript('site/publisher/main.ts')
    // Where memory is plenty Node lets garbage lie; at 30,000 documents this much is enough.
    return { cwd, args: ['--max-old-space-size=192', '--max-semi-space-size=4', ...args] }
  },
} satisfies Partial<Record<Part, (newsroom: Newsroom) => Command>>
export type RunningPart = keyof typeof commands

/** What is told first, so that nothing works for a part that is gone. */
const stopOrder: RunningPart[] = ['publisher', 'cms', 'site']

/** The running parts of a newsroom. */
export interface Parts {
  start: (part: RunningPart) => void
  /** Waits for something, but no longer than all parts live: rejects with the Refusal of the first that ended. */
  whileAlive: <T>(work: Promise<T>) => Promise<T>
  stop: () => Promise<void>
}

export function createParts(newsroom: Newsroom): Parts {
  const running = new Map<RunningPart, Running>()
  const { promise: firstDeath, reject: tellDeath } = Promise.withResolvers<never>()
  // Who waits hears of it through whileAlive; when nobody waits it is not an error of its own.
  firstDeath.catch(() => undefined)
  let isStopping = false

  const watch = async (part: Running) => {
    const ending = await part.ended
    if (!isStopping) tellDeath(await failureOf(part, ending))
  }
  return {
    start(part) {
      const started = launch({
        name: part,
        command: commands[part](newsroom),
        environment: environmentOf(part, newsroom, process.env),
        logsDir: dataDirLayout(newsroom.settings.dataDir).logsDir,
      })
      running.set(part, started)
      watch(started).catch(tellDeath)
    },
    whileAlive: (work) => Promise.race([work, firstDeath]),
    async stop() {
      isStopping = true
      for (const part of stopOrder) await running.get(part)?.stop()
    },
  }
}
