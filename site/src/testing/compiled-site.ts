import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
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

/** `astro build` into a folder of its own, loaded as the publisher loads it. */
export async function compileSite(): Promise<CompiledSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'avizier-site-'))
  const astro = path.join(siteFolder, 'node_modules/astro/bin/astro.mjs')
  await promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: siteFolder,
    // Nothing else: Vitest sets DEV and MODE, which would make a development build.
    env: { PATH: process.env.PATH, AVIZIER_APP_DIR: folder, NODE_ENV: 'production' },
  })
  const entry = pathToFileURL(path.join(folder, 'server/entry.mjs')).href
  const { render } = (await import(/* @vite-ignore */ entry)) as typeof import('../app-entry.ts')
  return {
    folder,
    async make(mirror, address, asOf = noon) {
      const reader = createReader(mirror, asOf, siteUrl)
      const response = await render(address, reader)
      return { status: response.status, text: await response.text(), reading: reader.reading }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

export function mirrorOf(rows: RegisterRow[]): MirrorStore {
  const mirror = openMirror(':memory:')
  mirror.apply(rows)
  return mirror
}
