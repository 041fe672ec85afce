import { compileSite } from '../../site/src/testing/compiled-site.ts'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the compiled site. */
    appDir: string
  }
}

/** Compiles the site once for all tests of this folder, away from the one that is running. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = await compileSite()
  project.provide('appDir', folder)
  return remove
}
