import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder for one test: `await using folder = await temporaryDirectory()` removes it at the end of the scope. */
export interface TemporaryDirectory extends AsyncDisposable {
  path: string
  remove: () => Promise<void>
}

export async function temporaryDirectory(name = 'test'): Promise<TemporaryDirectory> {
  const folder = await mkdtemp(path.join(tmpdir(), `avizier-${name}-`))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  return { path: folder, remove, [Symbol.asyncDispose]: remove }
}
