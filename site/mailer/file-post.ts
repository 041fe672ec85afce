import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { Post } from './post.ts'

/** Where no mail server is named: each letter is a file that mail readers open, and nothing leaves. */
export function filePost(folder: string): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    sends: 'files',
    async send(message) {
      try {
        const { message: bytes } = await transport.sendMail(message)
        // By its name, so that the same letter is one file however often it comes.
        const name = `${message.messageId.replace(/^<|@.*$/g, '')}.eml`
        await writeWhole(folder, name, bytes)
        return {
          outcome: 'filed',
          response: `Scris în „mail/${name}”; nu a plecat nicăieri.`,
          isTrouble: false,
        }
      } catch (error) {
        const response = error instanceof Error ? error.message : String(error)
        return { outcome: 'untried', response: response.slice(0, 1000), isTrouble: true }
      }
    },
    async trouble() {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        return null
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
    close: () => undefined,
  }
}

async function writeWhole(folder: string, name: string, bytes: Buffer | NodeJS.ReadableStream) {
  const beside = path.join(folder, `.${name}.part`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(beside, bytes, { mode: 0o600 })
  await rename(beside, path.join(folder, name))
}
