import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FileRefused } from '../../stored-files/file-refused.ts'
import { recognizer } from './recognize-page.ts'

let programs: string
beforeEach(async () => {
  programs = await mkdtemp(path.join(tmpdir(), 'avizier-tesseract-'))
  vi.stubEnv('PATH', `${programs}:${process.env.PATH ?? ''}`)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(programs, { recursive: true })
})

/** A Tesseract that knows Romanian and does this with a picture. */
async function install(act: string): Promise<void> {
  const file = path.join(programs, 'tesseract')
  await writeFile(file, `#!/bin/sh\n[ "$1" = --list-langs ] && echo ron && exit\n${act}\n`)
  await chmod(file, 0o755)
}

it('takes no mishap of the machine for a page without words', async () => {
  await install('exit 1')
  const recognize = await recognizer()
  const recognized = () => recognize(Buffer.from('a picture'))
  await expect(recognized()).rejects.toThrow('Command failed: tesseract')
  await expect(recognized()).rejects.not.toThrow(FileRefused)
  // Ended by the kernel, for its memory.
  await install('kill -9 $$')
  await expect(recognized()).rejects.not.toThrow(FileRefused)
  await rm(path.join(programs, 'tesseract'))
  await expect(recognized()).rejects.not.toThrow(FileRefused)
  // Of a page that has words without end, the page is refused.
  await install('yes')
  await expect(recognized()).rejects.toThrow(FileRefused)
})
