import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hasPublisher, publisherId, takeLock, wakePublisher } from './lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-lock-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const saying = (text: string) => writeFile(path.join(folder, 'publisher.pid'), text)

describe('the lock of a publisher', () => {
  it('is held by one, who says which process it is', async () => {
    const free = takeLock(folder)
    expect(takeLock(folder)).toBeUndefined()
    expect(publisherId(folder)).toBe(process.pid)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
    free?.()
    expect(hasPublisher(folder)).toBe(false)
  })

  it('signals nobody where no process is named: 0 would be every process that was started with this one', async () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
    wakePublisher(folder)
    for (const text of ['', '0', '-1', '12x']) {
      await saying(text)
      wakePublisher(folder)
    }
    expect(kill).not.toHaveBeenCalled()
    await saying('4321')
    wakePublisher(folder)
    expect(kill.mock.calls).toEqual([[4321, 'SIGHUP']])
  })

  it('is not disturbed by the name of a process that is gone', async () => {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' })
    })
    await saying('4321')
    expect(() => wakePublisher(folder)).not.toThrow()
  })
})
