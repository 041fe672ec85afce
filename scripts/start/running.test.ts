import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch, runToEnd, type Launch } from './running.ts'

let home = ''
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-running-'))
})
afterAll(() => rm(home, { recursive: true }))

const program = (name: string, code: string): Launch => ({
  name,
  command: { cwd: home, args: ['-e', code] },
  environment: process.env,
  logsDir: home,
})
const logOf = (name: string) => readFile(path.join(home, `${name}.log`), 'utf8')
const untilLogged = async (name: string) => {
  while ((await logOf(name).catch(() => '')) === '') await pause(20)
}
const forever = new AbortController().signal

it('a failed step says which it was and how its log ends', async () => {
  const failing = program('migrate', "console.log('a'); console.error('no table'); process.exit(3)")
  await expect(runToEnd(failing, forever)).rejects.toThrow(
    `migrate ended with exit code 3; ${path.join(home, 'migrate.log')} ends:\n  a\n  no table`,
  )
})

it('keeps the log of the run before', async () => {
  await runToEnd(program('twice', "console.log('first')"), forever)
  await runToEnd(program('twice', "console.log('second')"), forever)
  expect([await logOf('twice'), await logOf('twice.previous')]).toEqual(['second\n', 'first\n'])
})

it('lets a part end by itself', async () => {
  const code = "process.on('SIGTERM', () => { console.log('bye'); process.exit(0) })"
  const part = launch(program('polite', `${code}; console.log('up'); setInterval(() => {}, 1000)`))
  await untilLogged('polite')
  await part.stop()
  expect([await part.ended, await logOf('polite')]).toEqual([0, 'up\nbye\n'])
})

it('ends a part that does not listen, and what it started', async () => {
  const child = 'setInterval(() => {}, 1000)'
  const code = `process.on('SIGTERM', () => {});
    console.log(require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]).pid);
    setInterval(() => {}, 1000)`
  const part = launch(program('stubborn', code))
  await untilLogged('stubborn')
  await part.stop(50)
  expect(await part.ended).toBe('SIGKILL')
  const childId = Number(await logOf('stubborn'))
  await expect.poll(() => isAlive(childId)).toBe(false)
})

/** A killed process that nobody has collected yet is dead too. */
async function isAlive(id: number): Promise<boolean> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '0 (gone) Z')
  return !/\) [ZX]/.test(stat)
}

it('a part ends when who started it is killed', async () => {
  const code = `import { launch } from ${JSON.stringify(path.join(import.meta.dirname, 'running.ts'))}
    launch({
      name: 'orphan',
      command: { cwd: '.', args: ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'] },
      environment: process.env,
      logsDir: ${JSON.stringify(home)},
    })`
  const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', code])
  await untilLogged('orphan')
  parent.kill('SIGKILL')
  const orphan = Number(await logOf('orphan'))
  await expect.poll(() => isAlive(orphan)).toBe(false)
})

it('a stop ends the step that is being done', async () => {
  const stopping = new AbortController()
  const step = runToEnd(
    program('long', "console.log('up'); setInterval(() => {}, 1000)"),
    stopping.signal,
  )
  const failed = expect(step).rejects.toBe('stopped')
  await untilLogged('long')
  stopping.abort('stopped')
  await failed
})
