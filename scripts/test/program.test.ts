import { describe, expect, it, vi } from 'vitest'
import { runProgram, type ProgramOptions } from './program.ts'

const options: ProgramOptions = {
  name: 'trying',
  environment: process.env,
  signal: new AbortController().signal,
  isPatient: true,
}
const running = (program: string) => ({ cwd: import.meta.dirname, args: ['-e', program] })

describe('runProgram', () => {
  it('tells every line under the name, and gives way to the others', async () => {
    const told = vi.spyOn(console, 'log').mockReturnValue()
    await runProgram(
      running('console.log("unu"); console.error(require("os").getPriority())'),
      options,
    )
    expect(told.mock.calls.flat().sort()).toEqual(['trying       │ 10', 'trying       │ unu'])
    told.mockRestore()
  })

  it('rejects where the program fails, with the last lines that it told', async () => {
    const told = vi.spyOn(console, 'log').mockReturnValue()
    const program = 'for (let n = 1; n <= 30; n++) console.log("line " + n); process.exitCode = 3'
    const last = Array.from({ length: 12 }, (_, index) => `line ${index + 19}`)
    await expect(runProgram(running(program), options)).rejects.toThrow(
      ['trying failed', ...last].join('\n'),
    )
    told.mockRestore()
  })

  it('does not wait for what outlives the program', async () => {
    const child = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30000)'], { stdio: 'inherit', detached: true }).unref()`
    const begun = performance.now()
    await runProgram(running(`${child}; process.exit(0)`), options)
    expect(performance.now() - begun).toBeLessThan(15_000)
  })
})
