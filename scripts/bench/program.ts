import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '@avizier/shared/error-code'
import { watchMemory } from './processes.ts'

/** A program to start: file, arguments, folder. */
export interface Program {
  file: string
  args: string[]
  cwd: string
  env?: Record<string, string>
}

/** A peer's tool at work; what it prints goes to `peer.log` in its folder. */
export interface Working {
  /** Rejects when it failed. */
  ended: Promise<void>
  /** The most memory that it and what it started held together, in bytes, once it has ended. */
  peak: () => Promise<number>
  /** Ends it and what it started. */
  stop: () => Promise<void>
}

export function work({ file, args, cwd, env }: Program): Working {
  const log = path.join(cwd, 'peer.log')
  const output = openSync(log, 'a')
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    detached: true,
  })
  closeSync(output)
  const memory = watchMemory(child.pid ?? 0)
  let isStopped = false
  const ended = (async () => {
    const [code] = (await once(child, 'exit')) as [number | null]
    if (code === 0 || isStopped) return
    throw new Error(`${file} ended with ${code}; its log ends:\n${await endOf(log)}`)
  })()
  // Who waits for it hears of it.
  ended.catch(() => undefined)
  return {
    ended,
    peak: memory.stop,
    async stop() {
      isStopped = true
      if (child.pid !== undefined) killGroup(child.pid)
      await ended
      await memory.stop()
    },
  }
}

const endOf = async (log: string): Promise<string> => (await readFile(log, 'utf8')).slice(-2000)

function killGroup(id: number): void {
  try {
    process.kill(-id, 'SIGKILL')
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
