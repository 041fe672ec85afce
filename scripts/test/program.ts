import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { Command } from '../start/house.ts'

export interface ProgramOptions {
  /** Stands before each of its lines: several programs write to one terminal. */
  name: string
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
  /** Gives way to the others: nothing in it is measured by the clock. */
  isPatient: boolean
}

const nameWidth = 12
const patience = 10
const lastWordsMs = 2000
/** How many of its lines stand in the error: enough for what a compiler says of one file. */
const lastLines = 12

/** Runs a program on this terminal to its end. Throws when it fails, with its last lines. */
export async function runProgram(command: Command, options: ProgramOptions): Promise<void> {
  const { name, environment, signal, isPatient } = options
  const child = spawn(process.execPath, command.args, {
    cwd: command.cwd,
    env: { ...environment, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  if (isPatient && child.pid !== undefined) setPriority(child.pid, patience)
  const last: string[] = []
  const told = [child.stdout, child.stderr].map((stream) => tellLines(stream, name, last))
  const [code] = (await once(child, 'exit')) as [number | null]
  // A process that outlives it may hold on to its end of the pipe.
  await Promise.race([Promise.all(told), pause(lastWordsMs, undefined, { ref: false })])
  if (code !== 0) throw new Error([`${name} failed`, ...last].join('\n'))
}

async function tellLines(stream: Readable, name: string, last: string[]): Promise<void> {
  for await (const line of createInterface({ input: stream })) {
    console.log(`${name.padEnd(nameWidth)} │ ${line}`)
    if (line.trim() === '') continue
    last.push(line)
    if (last.length > lastLines) last.shift()
  }
}
