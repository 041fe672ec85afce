import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { verifyChain } from '../../cms/src/register/verify-chain.ts'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { rowHash, type RegisterRow } from '@avizier/shared/register'
import { openPublisher } from '@avizier/site/publisher'
import { createRegisterClient } from '@avizier/site/following/register-client'
import { expect } from 'vitest'
import { z } from 'zod'
import { compiledSite } from '../../scripts/start/house.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { treeOf } from '../publishing/tree.ts'
import { precompressedFaultsOf } from '../publishing/precompressed-faults.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const never = new AbortController().signal
const nobodyIsTold = () => Promise.resolve()
const stateSchema = z.object({ register: z.number() })

const clientOf = ({ settings, secrets }: Newsroom) =>
  createRegisterClient(settings.cmsUrl, secrets.publisherApiKey)

/** The number of the newest row, as the CMS says it. */
async function headOf(newsroom: Newsroom): Promise<number> {
  const { head } = await clientOf(newsroom).after({ after: Number.MAX_SAFE_INTEGER }, never)
  return head
}

/** The row that the public folder of a DATA_DIR shows; 0 before the first release. */
export async function liveRow(dataDir: string): Promise<number> {
  const file = path.join(dataDirLayout(dataDir).current, 'stare.json')
  const text = await readFile(file, 'utf8').catch(() => '{"register":0}')
  return stateSchema.parse(JSON.parse(text)).register
}

/** Waits until a public folder shows all of the register. Returns how many rows that are. */
export async function untilCaughtUp(
  newsroom: Newsroom,
  dataDir: string,
  withinMs = 60_000,
): Promise<number> {
  const head = await headOf(newsroom)
  await expect
    .poll(() => liveRow(dataDir), { timeout: withinMs, interval: 50 })
    .toBeGreaterThanOrEqual(head)
  return head
}

/** Follows the register from its first row into a folder of its own, and compares: how many files were the same. */
export async function expectFullBuild(
  newsroom: Newsroom,
  dataDir: string,
  clock = () => new Date(),
): Promise<number> {
  await using fresh = await temporaryDirectory('full-build')
  const publisher = await openPublisher({
    dataDir: fresh.path,
    appDir: compiledSite,
    siteUrl: newsroom.settings.siteUrl,
    client: { ...clientOf(newsroom), report: nobodyIsTold, reportState: nobodyIsTold },
    clock,
    log: () => undefined,
  })
  await publisher.follow(0, never)
  await publisher.publish()
  await publisher.close()
  const expected = await treeOf(`${dataDirLayout(fresh.path).current}/`)
  expect(Object.fromEntries(await treeOf(`${dataDirLayout(dataDir).current}/`))).toEqual(
    Object.fromEntries(expected),
  )
  expect(
    await precompressedFaultsOf(`${dataDirLayout(dataDir).current}/`, { areAllMade: false }),
  ).toEqual([])
  // The search index is made behind the publisher.
  await expect.poll(() => unfinishedFiles(dataDir), { timeout: 60_000 }).toEqual([])
  return expected.size
}

/** Waits until a publisher that runs has put compressed files beside all pages that are to have some. */
export const untilPrecompressed = (dataDir: string): Promise<void> =>
  expect
    .poll(() => precompressedFaultsOf(`${dataDirLayout(dataDir).current}/`, { areAllMade: true }), {
      timeout: 60_000,
    })
    .toEqual([])

/** What a publisher writes under another name before it renames it, wherever it lies. */
async function unfinishedFiles(dataDir: string): Promise<string[]> {
  const { publicDir, publisherDir } = dataDirLayout(dataDir)
  const names = await Promise.all(
    [publicDir, publisherDir].map((folder) => readdir(folder, { recursive: true })),
  )
  return names.flat().filter((name) => name.endsWith('.part'))
}

/** Walks through the register as a publisher reads it. Returns how many rows it has. */
export async function expectWholeChain(newsroom: Newsroom): Promise<number> {
  const rows: RegisterRow[] = []
  const head = await headOf(newsroom)
  while (rows.length < head)
    rows.push(...(await clientOf(newsroom).after({ after: rows.length }, never)).rows)
  const last = rows.at(-1)
  const hash = last ? rowHash(last) : ''
  const verdict = await verifyChain(Readable.from(rows), { number: head, hash })
  expect(verdict).toMatchObject({ isWhole: true, rows: head })
  return head
}
