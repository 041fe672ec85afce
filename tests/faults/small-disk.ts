import { execFile } from 'node:child_process'
import { rm, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { codeOf } from '@avizier/shared/error-code'
import type { Part } from './part.ts'

const run = promisify(execFile)

/** A disk that a test fills and empties under a part. */
export interface SmallDisk {
  /** What it is, for the summary. */
  kind: string
  /** The program that runs a part whose DATA_DIR, an empty folder, is this disk. */
  through: readonly string[]
  /** Where this process sees the part's DATA_DIR. */
  seenAt: (part: Part, dataDir: string) => string
  /** Leaves so many bytes free. */
  fill: (part: Part, dataDir: string, leaveBytes: number) => Promise<void>
  empty: (part: Part, dataDir: string) => Promise<void>
}

const megabytes = 48

/** A file system in memory, mounted in a name space of the part's own: that needs no root where the kernel grants it. */
const ownFileSystem = (dataDir: string): SmallDisk => {
  const mount = `mount -t tmpfs -o size=${megabytes}m tmpfs "$0" && exec "$@"`
  const seenAt = ({ pid }: Part) => path.join(`/proc/${pid}/root`, dataDir)
  const filler = (part: Part) => path.join(seenAt(part), 'filler')
  return {
    kind: `a file system of ${megabytes} MB`,
    through: ['unshare', '-Urm', 'sh', '-c', mount, dataDir],
    seenAt,
    async fill(part, _, leaveBytes) {
      await writeFile(filler(part), Buffer.alloc(megabytes * 1_048_576)).catch(onlyWhenFull)
      const { size } = await stat(filler(part))
      await truncate(filler(part), size - leaveBytes)
    },
    empty: (part) => rm(filler(part)),
  }
}

function onlyWhenFull(error: unknown): void {
  if (codeOf(error) !== 'ENOSPC') throw error
}

/** The kernel's limit for the size of a file: the nearest to a full disk that every machine grants. */
const fileSizeLimit: SmallDisk = {
  kind: 'a limit for the size of files',
  through: [],
  seenAt: (_, dataDir) => dataDir,
  fill: ({ pid }, _, leaveBytes) => limitFiles(pid, String(leaveBytes)),
  empty: ({ pid }) => limitFiles(pid, 'unlimited'),
}

async function limitFiles(pid: number, bytes: string): Promise<void> {
  await run('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
}

/** The best small disk that this machine grants for a folder. */
export async function smallDiskFor(dataDir: string): Promise<SmallDisk> {
  const disk = ownFileSystem(dataDir)
  const [unshare = '', ...rest] = disk.through
  try {
    await run(unshare, [...rest, 'true'])
    return disk
  } catch (error) {
    console.log(`No file system of its own for a test here: ${String(error)}`)
    return fileSizeLimit
  }
}
