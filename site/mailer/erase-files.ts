import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dayMs } from '@avizier/shared/dates'
import { codeOf } from '@avizier/shared/error-code'

/** Addresses stand in them: they are kept no longer than those of the outbox. */
const keptMs = 28 * dayMs
const everyMs = dayMs / 4

interface Parts {
  folder: string
  clock: () => Date
  signal: AbortSignal
  log: (line: string) => void
  everyMs?: number
}

/**
 * Erases letters that were written into files, as long as the mailer runs; also once there is a mail server, for those
 * of before.
 */
export async function keepErasing({ folder, clock, signal, log, ...more }: Parts): Promise<void> {
  while (!signal.aborted) {
    await eraseOld(folder, clock()).catch((error: unknown) => {
      log(`Old letters in ${folder} cannot be erased: ${String(error)}; trying again`)
    })
    await pause(more.everyMs ?? everyMs, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  }
}

async function eraseOld(folder: string, now: Date): Promise<void> {
  for (const name of await orNone(readdir(folder), [])) {
    const file = path.join(folder, name)
    const found = await orNone(stat(file), null)
    if (found && now.getTime() - found.mtimeMs > keptMs) await rm(file, { force: true })
  }
}

/** What is not there, or went meanwhile, is not to be erased. */
const orNone = <Found, None>(found: Promise<Found>, none: None): Promise<Found | None> =>
  found.catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return none
    throw error
  })
