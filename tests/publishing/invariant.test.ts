import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPublisher, type Publisher } from '@avizier/site/publisher/publisher.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { fillFolderRegister, folderRegister } from './folder-register.ts'
import { randomNewsroom, seededRandom, type RandomNewsroom } from './random-newsroom.ts'
import { treeOf } from './tree.ts'

const siteUrl = 'https://stiri.example.org'
const start = new Date('2026-03-20T07:00:00.000Z')
const seeds = (process.env.INVARIANT_SEEDS ?? '1,2,3').split(',').map(Number)
const batches = Number(process.env.INVARIANT_BATCHES ?? 12)
const never = new AbortController().signal

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'avizier-invariant-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** An incremental publisher that is killed now and then, and the register that it follows. */
interface World {
  newsroom: RandomNewsroom
  dataDir: string
  registerDir: string
}

const open = (dataDir: string, { newsroom, registerDir }: World): Promise<Publisher> =>
  openPublisher({
    dataDir,
    appDir: inject('appDir'),
    siteUrl,
    client: folderRegister(registerDir),
    clock: () => newsroom.now,
    log: () => undefined,
  })

async function publishOnce(dataDir: string, world: World): Promise<void> {
  const publisher = await open(dataDir, world)
  await publisher.follow(0, never)
  await publisher.publish()
  await publisher.close()
}

/** Starts a publisher in a process of its own and kills it `ms` after it began to work; true when it was killed. */
async function publishAndKill(
  { newsroom, dataDir, registerDir }: World,
  ms: number,
): Promise<boolean> {
  const child = fork(path.join(import.meta.dirname, 'publish-once.ts'), [
    dataDir,
    inject('appDir'),
    registerDir,
    newsroom.now.toISOString(),
  ])
  const exited = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal)),
  )
  await new Promise((resolve) => child.once('message', resolve))
  await pause(ms)
  child.kill('SIGKILL')
  return (await exited) === 'SIGKILL'
}

describe('the public folder', () => {
  it.each(seeds)('is byte for byte a full build, killed and resumed (seed %i)', async (seed) => {
    const random = seededRandom(seed * 7919)
    const world: World = {
      newsroom: randomNewsroom(seed, start),
      dataDir: path.join(scratch, `${seed}-incremental`),
      registerDir: path.join(scratch, `${seed}-register`),
    }
    let steps = 0
    let kills = 0
    let compared = 0
    for (let batch = 1; batch <= batches; batch += 1) {
      const size = 1 + Math.floor(random() * 8)
      for (let step = 0; step < size; step += 1) world.newsroom.step()
      steps += size
      await fillFolderRegister(world.registerDir, world.newsroom.rows, world.newsroom.files)
      const isKilled = random() < 0.6 && (await publishAndKill(world, random() * 60))
      if (isKilled) kills += 1
      const isCompared = batch % 4 === 0
      // Life goes on while a killed publisher is down: what it had half written may be withdrawn meanwhile.
      if (isKilled && !isCompared && random() < 0.7) continue
      await publishOnce(world.dataDir, world)
      if (isCompared) compared += await compareWithFullBuild(world, `${seed}-${batch}`)
    }
    console.log(
      `seed ${seed}: ${steps} steps, ${world.newsroom.rows.length} rows, ${batches} batches, ${kills} kills, ${compared} files compared`,
    )
    expect(kills).toBeGreaterThan(0)
    expect(compared).toBeGreaterThan(100)
  })
})

async function compareWithFullBuild(world: World, name: string): Promise<number> {
  const full = path.join(scratch, name)
  await publishOnce(full, world)
  const expected = await treeOf(path.join(full, 'public/current/'))
  const actual = await treeOf(path.join(world.dataDir, 'public/current/'))
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected))
  await rm(full, { recursive: true })
  return expected.size
}
