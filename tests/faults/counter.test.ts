import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { newestRowIsLive } from '../../scripts/start/answers.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { clientOf, makeRelease } from '../support/api-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { sendOn, sendOnce, sendUntilTaken, type Sent } from './citizen.ts'
import { deathPoints, type DeathPoint } from './die-at.ts'
import { openAgain } from './newsroom.ts'
import { startCms, startPart, type Part } from './part.ts'
import { smallDiskFor } from './small-disk.ts'

const rounds = Number(process.env.FAULTS_ROUNDS ?? 2)

let newsroom: Newsroom
let site: Part
let cms: Part
let counter: Part

const startCounter = async (dieAt?: DeathPoint): Promise<void> => {
  counter = startPart('counter', newsroom, {
    preload: [new URL('./die-at.ts', import.meta.url).href],
    environment: dieAt ? { DIE_AT: dieAt } : {},
  })
  await untilListening(counter)
}

const untilListening = (part: Part): Promise<void> =>
  part.whileAlive(
    (async () => {
      while (!part.printed().includes('Listening')) await pause(50)
    })(),
  )

beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  site = startPart('site', newsroom)
  cms = await startCms(newsroom)
  await startCounter()
})
afterAll(async () => {
  for (const part of [counter, cms, site]) await part.end('SIGTERM')
})

const submissions = z.object({
  docs: z.array(z.object({ reference: z.string(), values: z.record(z.string(), z.string()) })),
})

/** What the CMS has of these, in the order in which it came there. */
async function inCms(prefix: string): Promise<Sent[]> {
  const editor = await clientOf('editor')
  const { body } = await editor.call('GET', '/submissions?limit=0&sort=createdAt&depth=0')
  return submissions
    .parse(body)
    .docs.map(({ reference, values }) => ({ reference, message: values.message ?? '' }))
    .filter(({ message }) => message.startsWith(prefix))
}

/** Waits until all that were answered are in the CMS, as long as they still come, and holds that each is there once under the number that was given. */
async function expectEachOnce(prefix: string, sent: readonly Sent[]): Promise<void> {
  const byMessage = (list: readonly Sent[]) =>
    list.map(({ message, reference }) => `${message}: ${reference}`).toSorted()
  const counted = async () => (await inCms(prefix)).length
  for (let there = await counted(); there < sent.length; there = await counted())
    await expect.poll(counted, { timeout: 60_000, interval: 500 }).toBeGreaterThan(there)
  // What comes twice would come now.
  await pause(1000)
  expect(byMessage(await inCms(prefix))).toEqual(byMessage(sent))
}

describe('kill -9 loses nothing that somebody has a number for, and brings nothing twice', () => {
  it.each(deathPoints)('of the counter, %s', async (point) => {
    await counter.end('SIGTERM')
    await startCounter(point)
    process.kill(counter.pid, 'SIGUSR2')
    const sending = sendUntilTaken(newsroom, `Punct ${point}`)
    expect(await counter.ended).toBe('SIGKILL')
    await startCounter()
    await expectEachOnce(`Punct ${point}`, [await sending])
  })

  it('of counter, CMS and both, at any moment', async () => {
    const victims = {
      counter: () => counter.end('SIGKILL').then(() => startCounter()),
      cms: async () => {
        await cms.end('SIGKILL')
        cms = await startCms(newsroom)
      },
      both: async () => {
        await Promise.all([counter.end('SIGKILL'), cms.end('SIGKILL')])
        await startCounter()
        cms = await startCms(newsroom)
      },
    }
    const all: Sent[] = []
    let unanswered = 0
    let kills = 0
    for (let round = 1; round <= rounds; round += 1)
      for (const [victim, killAndStart] of Object.entries(victims)) {
        const citizens = [1, 2].map((one) => sendOn(newsroom, `Ucis ${victim} ${round}.${one}`))
        await pause(200 + Math.random() * 600)
        await killAndStart()
        kills += victim === 'both' ? 2 : 1
        await pause(Math.random() * 300)
        for (const each of citizens) {
          await each.stop()
          all.push(...each.sent)
          unanswered += each.unanswered()
        }
      }
    await expectEachOnce('Ucis ', all)
    console.log(`${kills} kills, ${all.length} submissions answered, ${unanswered} presses without`)
    expect(all.length).toBeGreaterThan(20)
  })
})

it('while the CMS is away forms are taken, and brought in their order when it is back', async () => {
  await cms.end('SIGTERM')
  const sent: Sent[] = []
  for (let number = 1; number <= 20; number += 1)
    sent.push(await sendUntilTaken(newsroom, `Fără redacție, mesajul ${number}`))
  // Through a counter that ended meanwhile, too.
  await counter.end('SIGKILL')
  await startCounter()
  cms = await startCms(newsroom)
  await expectEachOnce('Fără redacție', sent)
  const messages = (list: readonly Sent[]) => list.map(({ message }) => message)
  expect(messages(await inCms('Fără redacție'))).toEqual(messages(sent))
})

it('on a full disk nobody gets a number, and what had one is not lost', async () => {
  await counter.end('SIGTERM')
  await using folder = await temporaryDirectory('full-counter')
  const disk = await smallDiskFor(folder.path)
  await using full = startPart('counter', newsroom, {
    environment: { DATA_DIR: folder.path },
    through: disk.through,
  })
  await untilListening(full)
  const sent: Sent[] = [await sendUntilTaken(newsroom, 'Disc plin, înainte')]
  await disk.fill(full, folder.path, 0)
  let refused = 0
  for (let number = 1; number <= 50; number += 1) {
    const message = `Disc plin, mesajul ${number}`
    const reference = await sendOnce(newsroom, message, `${number}`)
    if (reference === undefined) refused += 1
    else sent.push({ message, reference })
  }
  expect(refused).toBeGreaterThan(0)
  await disk.empty(full, folder.path)
  sent.push(await sendUntilTaken(newsroom, 'Disc plin, după'))
  await expectEachOnce('Disc plin', sent)
  console.log(`${disk.kind}: ${refused} of 50 refused while it was full, ${sent.length} taken`)
  await full.end('SIGTERM')
  await startCounter()
})

it('a thousand forms a minute do not keep a publication waiting', async () => {
  await using publisher = startPart('publisher', newsroom)
  const isLive = () => publisher.whileAlive(newestRowIsLive(newsroom, new AbortController().signal))
  await isLive()
  const editor = await clientOf('editor')
  const publish = async (title: string) => {
    const started = performance.now()
    await makeRelease(editor, { title })
    const answered = performance.now() - started
    await isLive()
    return { answered, live: performance.now() - started }
  }
  const measured = async (name: string) => {
    const times: Awaited<ReturnType<typeof publish>>[] = []
    for (let number = 1; number <= 8; number += 1) times.push(await publish(`${name} ${number}`))
    const middle = (of: 'answered' | 'live') =>
      Math.round(times.map((each) => each[of]).toSorted((a, b) => a - b)[4] ?? NaN)
    return { answered: middle('answered'), live: middle('live') }
  }
  const before = await measured('Înaintea valului')
  const sent: Promise<Sent>[] = []
  const wave = setInterval(() => {
    if (sent.length < 200) sent.push(sendUntilTaken(newsroom, `Val, mesajul ${sent.length + 1}`))
  }, 60)
  await pause(2000)
  const during = await measured('În timpul valului')
  clearInterval(wave)
  const taken = await Promise.all(sent)
  console.log(
    `${taken.length} forms, one each 60 ms; a publication answered and live, in the middle: ` +
      `${before.answered} and ${before.live} ms before, ${during.answered} and ${during.live} ms meanwhile`,
  )
  await expectEachOnce('Val, ', taken)
  // A busy machine may be slow by itself; what is kept waiting is slower by far.
  expect(during.live).toBeLessThan(2 * before.live + 2000)
})
