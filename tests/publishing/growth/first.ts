import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { registerRowSchema, rowHash, type RegisterRow } from '@avizier/shared/register'
import { openPublisher, type Publisher } from '@avizier/site/publisher'
import { fillFolderRegister, folderRegister } from '../folder-register.ts'
import { siteUrl } from '../site.ts'

const first = path.join(import.meta.dirname, 'first')

/** The newsroom of `first/`, which the code of November 2026 wrote: its register, its publisher's folders, its app. */
export interface FirstNewsroom {
  rows: RegisterRow[]
  dataDir: string
  /** What the public sees. */
  folder: string
  now: Date
  log: string[]
  publisher(appDir: string): Promise<Publisher>
  /** Lets a publisher take the rows that there are, and publish them. */
  bring(publisher: Publisher): Promise<void>
  /** Writes another row of the subject of the one that is given. */
  append(of: RegisterRow, facts: Partial<RegisterRow>): void
}

/** Lays it out in `home`; without `isPublished` nothing of it was ever published. */
export async function openFirst(home: string, { isPublished = true } = {}): Promise<FirstNewsroom> {
  await mkdir(home, { recursive: true })
  await untar(brotliDecompressSync(await readFile(path.join(first, 'data.tar.br'))), home)
  const dataDir = path.join(home, isPublished ? 'data' : 'anew')
  const rows = await firstRows()
  const room: FirstNewsroom = {
    rows,
    dataDir,
    folder: path.join(dataDir, 'public/current'),
    now: new Date('2026-03-19T07:33:00.000Z'),
    log: [],
    publisher: (appDir) =>
      openPublisher({
        dataDir,
        appDir,
        siteUrl,
        client: folderRegister(path.join(home, 'register')),
        clock: () => room.now,
        log: (line) => room.log.push(line),
      }),
    async bring(publisher) {
      await fillFolderRegister(path.join(home, 'register'), rows, new Map())
      await publisher.follow(0, new AbortController().signal)
      await publisher.publish()
    },
    append(of, facts) {
      const last = rows.at(-1)
      if (!last) throw new Error('The register of the fixture is empty')
      const place = { number: last.number + 1, previousHash: rowHash(last) }
      rows.push({ ...of, at: room.now.toISOString(), ...facts, ...place })
    },
  }
  return room
}

/** Its register, as it was written. */
export async function firstRows(): Promise<RegisterRow[]> {
  const lines = (await readFile(path.join(first, 'rows.jsonl'), 'utf8')).trimEnd().split('\n')
  return lines.map((line) => registerRowSchema.parse(JSON.parse(line)))
}

async function untar(archive: Buffer, folder: string): Promise<void> {
  const tar = spawn('tar', ['x', '-C', folder], { stdio: ['pipe', 'inherit', 'inherit'] })
  tar.stdin.end(archive)
  const [code] = (await once(tar, 'close')) as [number]
  if (code !== 0) throw new Error(`tar ended with ${code}`)
}
