import { spawn } from 'node:child_process'
import { mkdirSync, openSync, closeSync, renameSync, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Command } from './house.ts'
import { codeOf } from '@avizier/shared/error-code'
import { Refusal } from './refusal.ts'

/** A program that was started; what it prints goes to its log. */
export interface Running {
  name: string
  /** Undefined when it could not be started; `ended` says so. */
  pid: number | undefined
  log: string
  /** Resolves when it has ended: its exit code, or the signal that ended it. Never rejects. */
  ended: Promise<number | NodeJS.Signals>
  /** Asks it to end, and after `graceMs` ends it and all that it started. Resolves when it has ended. */
  stop: (graceMs?: number) => Promise<void>
}

export interface Launch {
  /** Names its log too. */
  name: string
  command: Command
  environment: NodeJS.ProcessEnv
  logsDir: string
}

const tailLines = 20
const endWithParent = new URL('./end-with-parent.ts', import.meta.url).href

/** Starts a program of this Node in a process group of its own, so that Ctrl-C reaches it only through `stop`. */
export function launch({ name, command, environment, logsDir }: Launch): Running {
  const log = path.join(logsDir, `${name}.log`)
  const output = openLog(log)
  const child = spawn(process.execPath, ['--import', endWithParent, ...command.args], {
    cwd: command.cwd,
    env: environment,
    stdio: ['ignore', output, output],
    detached: true,
  })
  closeSync(output)
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1))
  })
  return {
    name,
    pid: child.pid,
    log,
    ended,
    stop: (graceMs = 10_000) => stopGroup(child.pid, ended, graceMs),
  }
}

/** Runs a program to its end. Throws Refusal with the last lines of its log when it fails; ends it on `signal`. */
export async function runToEnd(launched: Launch, signal: AbortSignal): Promise<void> {
  const running = launch(launched)
  const stop = () => void running.stop(3000)
  signal.addEventListener('abort', stop, { once: true })
  const ending = await running.ended
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (ending !== 0) throw await failureOf(running, ending)
}

/** What to tell when a part has ended by itself: which, how, and the last lines that it wrote. */
export async function failureOf(
  { name, log }: Running,
  ending: number | NodeJS.Signals,
): Promise<Refusal> {
  const how = typeof ending === 'number' ? `with exit code ${ending}` : `by ${ending}`
  const text = (await readFile(log, 'utf8')).trimEnd()
  if (text === '') return new Refusal(`${name} ended ${how} and wrote nothing to ${log}.`)
  const lines = text.split('\n').slice(-tailLines)
  return new Refusal(
    `${name} ended ${how}; ${log} ends:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  )
}

/** A fresh log; the one before is kept beside it. */
function openLog(log: string): number {
  mkdirSync(path.dirname(log), { recursive: true })
  if (existsSync(log)) renameSync(log, log.replace(/\.log$/, '.previous.log'))
  return openSync(log, 'w', 0o600)
}

async function stopGroup(
  pid: number | undefined,
  ended: Promise<unknown>,
  graceMs: number,
): Promise<void> {
  if (pid === undefined) return
  // The leader alone is asked: a server that ends well ends its own children.
  signalProcess(pid, 'SIGTERM')
  const timer = new AbortController()
  await Promise.race([
    ended,
    pause(graceMs, undefined, { signal: timer.signal }).catch(() => undefined),
  ])
  timer.abort()
  signalProcess(-pid, 'SIGKILL')
  await ended
}

/** Signals a process, or with `-pid` its group; one that is gone already needs no signal. */
function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
