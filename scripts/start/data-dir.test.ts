import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lackOfRoom, prepareDataDir } from './data-dir.ts'
import { openSecrets } from './secrets.ts'
import { lockDataDir } from './lock.ts'

let home = ''
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-data-'))
})
afterAll(() => rm(home, { recursive: true }))

const modeOf = async (file: string) => ((await stat(file)).mode & 0o777).toString(8)

describe('DATA_DIR', () => {
  it('is made for its owner only', async () => {
    await prepareDataDir(path.join(home, 'a/b'))
    expect(await modeOf(path.join(home, 'a/b'))).toBe('700')
  })

  it('is refused in one sentence where it is a file, or below one', async () => {
    const file = path.join(home, 'file')
    await writeFile(file, '')
    await expect(prepareDataDir(file)).rejects.toThrow(
      `DATA_DIR=${file} cannot be used: it is a file, not a folder. Mend it or name another folder.`,
    )
    await expect(prepareDataDir(path.join(file, 'x'))).rejects.toThrow(
      'a part of that path is a file, not a folder',
    )
  })

  it('is refused where nothing can be made, without waiting for ever', async () => {
    await expect(prepareDataDir('/proc/avizier')).rejects.toThrow(
      'DATA_DIR=/proc/avizier cannot be used: it cannot be made there. Mend it or name another folder.',
    )
    await expect(prepareDataDir('/proc/avizier/deep/er')).rejects.toThrow('cannot be made there')
  })

  it('is worked on by one npm start at a time', () => {
    const unlock = lockDataDir(home)
    expect(() => lockDataDir(home)).toThrow(`Another npm start works on ${home}`)
    unlock()
    lockDataDir(home)()
  })
})

describe('the secrets', () => {
  it('are made once, readable by their owner only', async () => {
    const first = await openSecrets(home)
    expect(first.payloadSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(Object.values(first)).size).toBe(5)
    expect(await openSecrets(home)).toEqual(first)
    expect(await modeOf(path.join(home, 'secrets.json'))).toBe('600')
  })

  it('are completed with one that an earlier version did not know', async () => {
    const {
      webhookSecret: _,
      counterApiKey: __,
      mailerApiKey: ___,
      ...earlier
    } = await openSecrets(home)
    await writeFile(path.join(home, 'secrets.json'), JSON.stringify(earlier))
    const completed = await openSecrets(home)
    expect(completed).toMatchObject(earlier)
    expect(completed.webhookSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(completed.counterApiKey).toMatch(/^[0-9a-f]{64}$/)
    expect(completed.mailerApiKey).toMatch(/^[0-9a-f]{64}$/)
    expect(await openSecrets(home)).toEqual(completed)
    expect(await modeOf(path.join(home, 'secrets.json'))).toBe('600')
  })

  it('are not replaced when damaged', async () => {
    const file = path.join(home, 'secrets.json')
    await writeFile(file, '{"payloadSecret":')
    await expect(openSecrets(home)).rejects.toThrow(`${file} is damaged`)
  })
})

it('a nearly full disk is told in megabytes', () => {
  expect(lackOfRoom('/srv', 1_000_000_000)).toBeUndefined()
  expect(lackOfRoom('/srv', 412_999_999)).toBe(
    'The disk of /srv has 412 MB free and the newsroom needs 1000 MB: make room, then start again.',
  )
})
