import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { untilIdle, watchMemory } from './processes.ts'

const held = 200_000_000
const program = `
  const { spawn } = require('node:child_process')
  const child = spawn(process.execPath, ['-e', 'const held = Buffer.alloc(${held}, 1); console.log(held.length); setInterval(() => held, 1000)'])
  child.stdout.pipe(process.stdout)`

it.skipIf(process.platform !== 'linux')('counts what a process has started', async () => {
  const parent = spawn(process.execPath, ['-e', program], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { pid = 0 } = parent
  const memory = watchMemory(pid)
  await once(parent.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, 500))
  process.kill(-pid, 'SIGKILL')
  expect(await memory.stop()).toBeGreaterThan(held)
})

it.skipIf(process.platform !== 'linux')('waits while something started works', async () => {
  const busy = `
    const { spawn } = require('node:child_process')
    spawn(process.execPath, ['-e', 'const end = Date.now() + 1500; while (Date.now() < end);'])
    setInterval(() => undefined, 1000)`
  const parent = spawn(process.execPath, ['-e', busy], { stdio: 'ignore' })
  const began = performance.now()
  await untilIdle(parent.pid ?? 0, new AbortController().signal)
  // Nothing is at rest before the work is done and three quiet seconds are over.
  expect(performance.now() - began).toBeGreaterThan(4000)
  parent.kill('SIGKILL')
})
