import { spawn } from 'node:child_process'
import { cmsAnswers } from '../../scripts/start/answers.ts'
import { environmentOf } from '../../scripts/start/environment.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { partCommand, type RunningPart } from '../../scripts/start/parts.ts'

/** A part of the newsroom in a process of its own, which a test may end in any way. */
export interface Part extends AsyncDisposable {
  pid: number
  /** All that it has printed until now. */
  printed: () => string
  /** Resolves with its exit code, or with the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
  /** Waits for something; rejects with what it printed when the part ends before. */
  whileAlive: <T>(work: Promise<T>) => Promise<T>
  /** Ends it by a signal, and in the end by force. */
  end: (signal: NodeJS.Signals) => Promise<void>
}

export interface PartOptions {
  /** What differs from the environment that `npm start` gives it. */
  environment?: Readonly<Record<string, string>>
  /** Modules that Node loads before the part. */
  preload?: readonly string[]
  /** A program that runs the part: its command line is followed by the part's. */
  through?: readonly string[]
}

const graceMs = 15_000

/** Starts a part as `npm start` does. */
export function startPart(
  part: RunningPart,
  newsroom: Newsroom,
  { environment = {}, preload = [], through = [] }: PartOptions = {},
): Part {
  const { cwd, args } = partCommand(part, newsroom)
  const imports = preload.flatMap((module) => ['--import', module])
  const [program = '', ...rest] = [...through, process.execPath, ...imports, ...args]
  const child = spawn(program, rest, {
    cwd,
    env: { ...environmentOf(part, newsroom, process.env), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? signal ?? 1))
  })
  // A test run that is cut short leaves nothing running.
  const endWithTests = () => void child.kill('SIGKILL')
  process.once('exit', endWithTests)
  void ended.finally(() => process.off('exit', endWithTests)).catch(() => undefined)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
    await ended
    clearTimeout(timer)
  }
  return {
    pid: child.pid ?? 0,
    printed: () => printed,
    ended,
    whileAlive: (work) =>
      Promise.race([
        work,
        ended.then((how) => {
          throw new Error(`${part} ended with ${how}:\n${printed}`)
        }),
      ]),
    end,
    [Symbol.asyncDispose]: () => end('SIGKILL'),
  }
}

/** Starts the CMS and waits until it answers. */
export async function startCms(newsroom: Newsroom): Promise<Part> {
  const cms = startPart('cms', newsroom)
  await cms.whileAlive(cmsAnswers(newsroom, new AbortController().signal))
  return cms
}
