import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LiveDocument } from '../../site/src/queries/mirror.ts'
import { entryOf } from '@avizier/site/release'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBareSite, type BareSiteOptions } from './bare-site.ts'
import type { NewsroomEvent, Sequence } from './events.ts'
import { followSequence, noFigures } from './follow-sequence.ts'
import { asProduction, inThisThread, type OpenRendering } from './rendering.ts'

// Pages of one job share what they read and the parts that they have in common. What is shared by mistake stands on the
// page of another, or is older than its content: the invariant is only worth what it finds out of that.

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'avizier-sharing-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** A department and what belongs to it, then another name for it, then another text for the document. */
const batches: NewsroomEvent[][] = [
  [
    { kind: 'publish', collection: 'press-releases', seed: 3 },
    { kind: 'publish', collection: 'leaflets', seed: 5111 },
  ],
  [{ kind: 'rename', collection: 'departments', pick: 0, seed: 4236 }],
  [{ kind: 'retitle', pick: 0, seed: 7 }],
  [{ kind: 'settings', seed: 11 }],
]
const sequence: Sequence = {
  start: '2026-03-19T07:00:00.000Z',
  batches: batches.map((events) => ({ events, end: { kind: 'finishes' } })),
}

const follow = (name: string, options: BareSiteOptions): Promise<void> =>
  followSequence(
    sequence,
    path.join(scratch, name),
    (home, newsroom) => openBareSite(home, newsroom, options),
    noFigures(),
  )

/** The compiled app behind an entry that spoils what pages share. */
async function appThat(name: string, spoils: string): Promise<string> {
  const folder = path.join(scratch, name)
  await mkdir(folder)
  const entry = path.join(folder, 'entry.mjs')
  const whole = JSON.stringify(pathToFileURL(entryOf(inject('appDir'))).href)
  await writeFile(entry, `import { render as whole } from ${whole}\n${spoils}`)
  return entry
}

/** One part for all that a component makes, whatever it is made from. */
const onePartForAll = `
const nameOf = (by) => by.split(' ')[0]
class OneForAll {
  constructor(kept) { this.kept = kept }
  get(by) { return this.kept.get(nameOf(by)) }
  set(by, html) { this.kept.set(nameOf(by), html) }
}
export const render = (address, reader, kept) => whole(address, reader, kept && new OneForAll(kept))
`

/** Parts that outlive the job, and so what they were made from. */
const partsForever = `
const forever = new Map()
export const render = (address, reader, kept) => whole(address, reader, kept && forever)
`

/** Remembers what one job read for all that follow. */
const readingForever: OpenRendering = (app, mirror, files) => {
  const known = new Map<string, LiveDocument | undefined>()
  const remembering: typeof mirror.get = (collection, id) => {
    const key = `${collection}/${id}`
    if (!known.has(key)) known.set(key, mirror.get(collection, id))
    return known.get(key) as ReturnType<typeof mirror.get<typeof collection>>
  }
  return inThisThread(app, { ...mirror, get: remembering }, files)
}

/** Gives each page of a job the document of the page before it. */
const readingOfAnother: OpenRendering = (app, mirror, files) => {
  const shifted: typeof mirror.documentsAt = (urls) => {
    const read = [...mirror.documentsAt(urls)]
    return new Map(read.map(([url], index) => [url, read.at(index - 1)?.[1] ?? (() => undefined)]))
  }
  return inThisThread(app, { ...mirror, documentsAt: shifted }, files)
}

const foundOut = expect.stringMatching(/^at row \d+:\n(?:other bytes|missing|too many)/) as string

describe('what pages share by mistake is found out', () => {
  it.each([
    ['here', inThisThread],
    ['on all cores', asProduction],
  ])('a part kept for all that its component makes, %s', async (where, rendering) => {
    const appEntry = await appThat(`one-part-${where}`, onePartForAll)
    await expect(follow(`followed-${where}`, { appEntry, rendering })).rejects.toMatchObject({
      message: foundOut,
    })
  })

  it('a part kept for longer than a job', async () => {
    const appEntry = await appThat('forever', partsForever)
    await expect(follow('followed-forever', { appEntry })).rejects.toMatchObject({
      message: foundOut,
    })
  })

  it.each([
    ['a document read once for longer than a job', readingForever],
    ['the document of another page of the job', readingOfAnother],
  ])('%s', async (name, rendering) => {
    await expect(follow(name, { rendering })).rejects.toMatchObject({ message: foundOut })
  })

  it.each([
    ['here', inThisThread],
    ['on all cores', asProduction],
  ])('while nothing is wrong without such a mistake, %s', async (where, rendering) => {
    await follow(`whole-${where}`, { rendering })
  })
})
