import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createFileStore } from '@avizier/site/publisher/files.ts'
import { openManifest, type Manifest } from '@avizier/site/publisher/manifest.ts'
import { openMirror } from '@avizier/site/publisher/mirror.ts'
import { loadApp } from '@avizier/site/publisher/pool.ts'
import { bringUpToDate, type Publishing } from '@avizier/site/publisher/publish.ts'
import { renderPage } from '@avizier/site/publisher/render.ts'
import { writeInPlace } from '@avizier/site/publisher/write.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { randomNewsroom, type RandomNewsroom } from './random-newsroom.ts'
import { treeOf } from './tree.ts'

// Where a kill seldom lands: between two statements. Here the manifest stops the publisher exactly there.

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'avizier-crash-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

const steps = ['intend', 'settle', 'clearJournal', 'setLive'] as const

interface Crash {
  step: (typeof steps)[number]
  /** Which call of the step, from 1. */
  nth: number
  when: 'before' | 'after'
}

/** A manifest that dies at one call of a step, before or after doing it. */
function dyingAt(manifest: Manifest, { step, nth, when }: Crash): Manifest {
  let calls = 0
  const crash = () => {
    calls += 1
    if (calls === nth) throw new Error('killed')
  }
  const original = manifest[step] as (...args: unknown[]) => void
  const dying = (...args: unknown[]) => {
    if (when === 'before') crash()
    original(...args)
    if (when === 'after') crash()
  }
  return { ...manifest, [step]: dying }
}

async function site(name: string, newsroom: RandomNewsroom) {
  const home = path.join(scratch, name)
  const folder = path.join(home, 'site')
  await mkdir(folder, { recursive: true })
  const mirror = openMirror(path.join(home, 'mirror.db'))
  const manifest = openManifest(path.join(home, 'manifest.db'))
  const app = await loadApp(path.join(inject('appDir'), 'server/entry.mjs'))
  const download = (file: { hash: string }) =>
    Promise.resolve(newsroom.files.get(file.hash) ?? Buffer.alloc(0))
  const publishing: Publishing = {
    mirror,
    manifest,
    renderMany: (urls, options) =>
      Promise.all(urls.map((url) => renderPage(app, mirror, url, options))),
    files: createFileStore(path.join(home, 'files'), download),
    folder,
    write: writeInPlace,
    zipFolder: path.join(home, 'zip'),
    siteUrl: 'https://stiri.example.org',
    clock: () => newsroom.now,
  }
  return {
    publishing,
    follow: () => mirror.apply(newsroom.rows),
    close() {
      manifest.close()
      mirror.close()
    },
  }
}

// A batch with one new document intends and settles three times: its pages, what is removed, then stare.json.
const crashes = [
  ...([1, 2, 3] as const).flatMap((nth) => [
    { step: 'intend', nth } as const,
    { step: 'settle', nth } as const,
  ]),
  { step: 'clearJournal', nth: 1 } as const,
  { step: 'setLive', nth: 1 } as const,
].flatMap((crash) => [{ ...crash, when: 'before' } as const, { ...crash, when: 'after' } as const])

describe('a publisher that dies', () => {
  it.each(crashes)('$when „$step” number $nth leaves nothing wrong behind', async (crash) => {
    const { step, nth, when } = crash
    const name = `${step}-${nth}-${when}`
    const newsroom = randomNewsroom(
      nth + steps.indexOf(step) * 10,
      new Date('2026-03-20T07:00:00.000Z'),
    )
    for (let count = 0; count < 12; count += 1) newsroom.step()
    const incremental = await site(name, newsroom)
    incremental.follow()
    await bringUpToDate(incremental.publishing, newsroom.now)

    newsroom.publishOne()
    incremental.follow()
    const manifest = dyingAt(incremental.publishing.manifest, crash)
    await expect(
      bringUpToDate({ ...incremental.publishing, manifest }, newsroom.now),
    ).rejects.toThrow('killed')

    // While it was down, what it had begun to publish was withdrawn.
    newsroom.withdrawNewest()
    incremental.follow()
    await bringUpToDate(incremental.publishing, newsroom.now)

    const full = await site(`${name}-full`, newsroom)
    full.follow()
    await bringUpToDate(full.publishing, newsroom.now)
    expect(Object.fromEntries(await treeOf(incremental.publishing.folder))).toEqual(
      Object.fromEntries(await treeOf(full.publishing.folder)),
    )
    incremental.close()
    full.close()
  })
})
