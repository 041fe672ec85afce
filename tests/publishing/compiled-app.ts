import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the compiled site. */
    appDir: string
  }
}

const siteDir = path.resolve(import.meta.dirname, '../../site')

/** Compiles the site once for all tests of this folder, away from the one that is running. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const appDir = await mkdtemp(path.join(tmpdir(), 'avizier-app-'))
  const astro = path.join(siteDir, 'node_modules/astro/bin/astro.mjs')
  await promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: siteDir,
    env: { ...process.env, AVIZIER_APP_DIR: appDir, NODE_ENV: 'production' },
  })
  project.provide('appDir', appDir)
  return () => rm(appDir, { recursive: true, force: true })
}
