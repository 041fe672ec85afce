import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dayMs } from '@avizier/shared/dates'
import { codeOf } from '@avizier/shared/error-code'
import { createTransport } from 'nodemailer'
import type { Post } from './post.ts'

/** Addresses stand in them: they are kept no longer than those of the outbox. */
const keptMs = 28 * dayMs

/** Where no mail server is named: each letter is a file that mail readers open, and nothing leaves. */
export function filePost(folder: string, clock: () => Date): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    sends: 'files',
    async send(message) {
      try {
        const { message: bytes } = await transport.sendMail(message)
        // By its name, so that the same letter is one file however often it comes.
        const name = `${message.messageId.replace(/^<|@.*$/g, '')}.eml`
        await writeWhole(folder, name, bytes)
        return { outcome: 'sent', response: written, isTrouble: false }
      } catch (error) {
        const response = error instanceof Error ? error.message : String(error)
        return { outcome: 'untried', response: response.slice(0, 1000), isTrouble: true }
      }
    },
    async trouble() {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await eraseOld(folder, clock())
        return null
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
    close: () => undefined,
  }
}

const written = 'Scris într-un fișier din folderul „mail”; nu a plecat nicăieri.'

async function writeWhole(folder: string, name: string, bytes: Buffer | NodeJS.ReadableStream) {
  const beside = path.join(folder, `.${name}.part`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(beside, bytes, { mode: 0o600 })
  await rename(beside, path.join(folder, name))
}

async function eraseOld(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return { mtimeMs: now.getTime() }
      throw error
    })
    if (now.getTime() - mtimeMs > keptMs) await rm(file, { force: true })
  }
}
