import { spawn } from 'node:child_process'
import { registerRowSchema, type RegisterRow } from '@avizier/shared/register'
import { expect } from 'vitest'
import { house, ownScript } from '../../scripts/start/house.ts'

/** The command that prints rows of the register, with its standard output in a pipe. */
export interface FollowCommand extends AsyncDisposable {
  /** The lines of JSON that it has printed until now. */
  rows: () => RegisterRow[]
  /** What it says to the person. */
  told: () => string
  /** Waits until it says from where it follows. */
  begun: () => Promise<void>
  /** Nobody reads its rows any more. */
  closePipe: () => void
  /** Ends it by a signal and resolves with its exit code, or with the signal. */
  end: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals>
  ended: Promise<number | NodeJS.Signals>
}

/** As api.md tells webmasters to start it. How npm itself ends after a signal is npm's affair. */
const byNpm = ['npm', '--silent', 'run', 'follow', '--'] as const
const byItself = [process.execPath, ...ownScript('scripts/follow.ts').args] as const

/** Starts it with arguments and on top of this environment. */
export function startFollowing(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { isByNpm = false } = {},
): FollowCommand {
  const [program, ...before] = isByNpm ? byNpm : byItself
  const { printed, closePipe, ...running } = runInGroup(program, [...before, ...args], environment)
  return {
    ...running,
    closePipe,
    rows: () =>
      printed()
        .split('\n')
        .filter(Boolean)
        .map((line) => registerRowSchema.parse(JSON.parse(line))),
    begun: () => expect.poll(running.told, { timeout: 60_000 }).toContain('Following '),
    [Symbol.asyncDispose]: async () => void (await running.end('SIGKILL')),
  }
}

/** Runs a command of the project's folder. As a terminal does, it tells a signal to all processes that the command has started. */
export function runInGroup(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
) {
  const child = spawn(program, args, {
    cwd: house,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let printed = ''
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? signal ?? 1))
  })
  const tell = (signal: NodeJS.Signals) => {
    const isOver = child.exitCode !== null || child.signalCode !== null
    if (child.pid !== undefined && !isOver) process.kill(-child.pid, signal)
  }
  const endWithTests = () => tell('SIGKILL')
  process.once('exit', endWithTests)
  void ended.finally(() => process.off('exit', endWithTests)).catch(() => undefined)
  return {
    printed: () => printed,
    told: () => told,
    closePipe: () => child.stdout.destroy(),
    ended,
    end(signal: NodeJS.Signals = 'SIGINT') {
      tell(signal)
      return ended
    },
  }
}
