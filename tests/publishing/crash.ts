import disk from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import type { Manifest } from '@avizier/site/manifest'

// Where a kill seldom lands: between two statements. A publisher is stopped exactly there, in this process.

export const databaseSteps = [
  'intend',
  'settle',
  'settlePrecompressed',
  'clearJournal',
  'setLive',
] as const
export const diskSteps = ['mkdir', 'open', 'link', 'rename', 'rm', 'rmdir'] as const
type DatabaseStep = (typeof databaseSteps)[number]
type DiskStep = (typeof diskSteps)[number]

export interface Crash {
  step: DatabaseStep | DiskStep
  /** Which call of the step, from 1. */
  nth: number
  when: 'before' | 'after'
}

export class Killed extends Error {
  override name = 'Killed'
}

/**
 * Runs a publisher that dies at one call of a step, before or after doing it; from then on nothing it tries is done.
 * Steps of the disk count in `folder` only. True when it came so far; other errors pass.
 */
export async function dying(
  { step, nth, when }: Crash,
  { manifest, folder }: { manifest: Manifest; folder: string },
  work: (manifest: Manifest) => Promise<unknown>,
): Promise<boolean> {
  let calls = 0
  let isDead = false
  const arrive = (at: Crash['when'], call: number | undefined) => {
    if (at === when && call === nth) isDead = true
    if (isDead) throw new Killed('killed')
  }
  /** Returns which call of the step this is: others may begin before it has ended. */
  const begin = (name: Crash['step']): number | undefined => {
    if (isDead) throw new Killed('killed')
    const call = name === step ? (calls += 1) : undefined
    arrive('before', call)
    return call
  }

  const dyingManifest = { ...manifest }
  for (const name of databaseSteps) {
    const original = manifest[name] as (...args: unknown[]) => void
    dyingManifest[name] = (...args: unknown[]) => {
      const call = begin(name)
      original(...args)
      arrive('after', call)
    }
  }
  const restore = replaceOnDisk((name, original) => async (...args) => {
    if (!args.some((arg) => typeof arg === 'string' && arg.startsWith(folder)))
      return original(...args)
    const call = begin(name)
    const result = await original(...args)
    try {
      arrive('after', call)
    } catch (error) {
      // A process that dies gives back its open files.
      if (isHandle(result)) await result.close()
      throw error
    }
    return result
  })
  try {
    await work(dyingManifest)
    return false
  } catch (error) {
    if (error instanceof Killed) return true
    throw error
  } finally {
    restore()
  }
}

const isHandle = (value: unknown): value is disk.FileHandle =>
  typeof value === 'object' && value !== null && 'close' in value

type Call = (...args: unknown[]) => Promise<unknown>

/** Puts other functions in the place of those that change the disk; what it returns puts the old ones back. */
function replaceOnDisk(replace: (name: DiskStep, original: Call) => Call): () => void {
  const functions = disk as unknown as Record<DiskStep, Call>
  const originals = diskSteps.map((name) => [name, functions[name]] as const)
  for (const [name, original] of originals) functions[name] = replace(name, original)
  syncBuiltinESMExports()
  return () => {
    for (const [name, original] of originals) functions[name] = original
    syncBuiltinESMExports()
  }
}
