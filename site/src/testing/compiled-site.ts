import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { RegisterRow } from '@avizier/shared/register'
import { openMirror, type MirrorStore } from '../../publisher/mirror/mirror.ts'
import { createReader, type Reading } from '../queries/reader.ts'

const siteFolder = path.resolve(import.meta.dirname, '../..')

export const siteUrl = 'https://stiri.exemplu.ro'
export const noon = new Date('2026-11-23T10:00:00.000Z')

/** A page made by the compiled app, with what it was made from. */
export interface Made {
  status: number
  text: string
  reading: Reading
}
export interface CompiledSite {
  folder: string
  make(mirror: MirrorStore, path: string, asOf?: Date): Promise<Made>
  remove(): Promise<void>
}

/** `astro build` away from the site that runs, loaded as the publisher loads it; one for all suites of `npm test`. */
export async function compileSite(): Promise<CompiledSite> {
  const shared = process.env.COMPILED_SITE_OF_RUN
  const folder = shared ? await compiledOnce(shared) : await compiledAnew()
  const entry = pathToFileURL(path.join(folder, 'server/entry.mjs')).href
  const { render } = (await import(/* @vite-ignore */ entry)) as typeof import('../app-entry.ts')
  return {
    folder,
    async make(mirror, address, asOf = noon) {
      const reader = createReader(mirror, asOf, siteUrl)
      const response = await render(address, reader)
      return { status: response.status, text: await response.text(), reading: reader.reading }
    },
    remove: () => (shared ? Promise.resolve() : rm(folder, { recursive: true, force: true })),
  }
}

/** The run throws it away. Compiled beside and renamed: a half of one is never taken for a whole. */
async function compiledOnce(folder: string): Promise<string> {
  if (existsSync(folder)) return folder
  const made = await compiledAnew(path.dirname(folder))
  await rename(made, folder).catch(async (error: unknown) => {
    // Another suite was first.
    await rm(made, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

async function compiledAnew(parent = tmpdir()): Promise<string> {
  const folder = await mkdtemp(path.join(parent, 'avizier-site-'))
  const astro = path.join(siteFolder, 'node_modules/astro/bin/astro.mjs')
  await promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: siteFolder,
    // Nothing else: Vitest sets DEV and MODE, which would make a development build.
    env: { PATH: process.env.PATH, AVIZIER_APP_DIR: folder, NODE_ENV: 'production' },
  })
  return folder
}

export function mirrorOf(rows: RegisterRow[]): MirrorStore {
  const mirror = openMirror(':memory:')
  mirror.apply(rows)
  return mirror
}
