import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { environmentOf } from '../../scripts/start/environment.ts'
import { ownScript } from '../../scripts/start/house.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { clientOf } from '../support/api-client.ts'
import { untilCaughtUp } from './full-build.ts'
import { openAgain } from './newsroom.ts'
import { startCms, startPart, type Part } from './part.ts'
import { publishOn } from './traffic.ts'

let newsroom: Newsroom
let cms: Part
beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  cms = await startCms(newsroom)
})
afterAll(() => cms.end('SIGTERM'))

/** Runs a command of the webmaster to its end, in a shell of its own. */
async function command(name: string, ...args: string[]) {
  const { cwd, args: line } = ownScript(`scripts/${name}.ts`, ...args)
  const env = environmentOf('build', newsroom, process.env)
  const child = spawn(process.execPath, line, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = once(child, 'close')
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)])
  await closed
  return { code: child.exitCode, said, complained }
}

describe('beside a newsroom that runs and is written in', () => {
  it('npm run verify, rebuild and rollback do their work, and npm run seed says why it does not', async () => {
    await using publisher = startPart('publisher', newsroom)
    await publisher.whileAlive(untilCaughtUp(newsroom, newsroom.settings.dataDir))
    // It throws at any answer that is no: none of the commands may disturb who writes.
    const writing = publishOn(await clientOf('editor'), 'Pe lângă')

    const verified = await command('verify')
    // What it found is what is to be read of a failure.
    expect(verified.code === 0 ? '' : verified.said).toBe('')
    expect(verified).toMatchObject({ code: 0, complained: '' })
    expect(verified.said).toMatch(
      /^The register is whole: \d+ rows, last hash [0-9a-f]{64}\n(\d+ documents compared with the register\n)*0 documents needed healing\n/,
    )
    expect(verified.said).toMatch(/pages compared with a full build, 0 files differed\n$/)
    expect(await command('rebuild')).toMatchObject({ code: 0 })
    expect(await command('rollback')).toMatchObject({ code: 0 })

    const seeded = await command('seed', '--documents', '10')
    expect(seeded.code).toBe(1)
    expect(seeded.complained).toMatch(
      /^Another process works with .*, or wait until .* has ended\.\n$/,
    )

    await writing.stop()
    expect(writing.unanswered()).toBe(0)
    expect(writing.answered.size).toBeGreaterThan(0)
    expect(cms.printed()).not.toContain('SQLITE_')
  })
})
