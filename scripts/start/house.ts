import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './refusal.ts'

/** The folder of the whole project. */
export const house = path.resolve(import.meta.dirname, '../..')

/** Where the compiled site lies; the publisher asks it for pages. */
export const compiledSite = path.join(house, 'site/dist')

/** Throws Refusal where the site was never compiled, as in a new clone. */
export function requireBuilt(appDir: string): void {
  if (!existsSync(appDir))
    throw new Refusal(`The site is not built yet (${appDir} is not there): npm start does it.`)
}

/** A program for this same Node: its folder and its arguments. */
export interface Command {
  cwd: string
  args: string[]
}

/** Runs a file of the project from the project's folder. */
export const ownScript = (file: string, ...args: string[]): Command => ({
  cwd: house,
  args: [path.join(house, file), ...args],
})

/**
 * Runs a program of a package that `folder` (`cms`, `site` or `.`) depends on, in that folder. Started by its own file
 * and not by the shell script in `.bin`, so that signals reach it. `typescript:tsc` is the program `tsc` of `typescript`.
 */
export function packageProgram(folder: string, program: string, ...args: string[]): Command {
  const [name = program, called = name] = program.split(':')
  const cwd = path.join(house, folder)
  const home = path.join(cwd, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>
  }
  const file = typeof bin === 'string' ? bin : bin?.[called]
  if (!file) throw new Error(`${home}/package.json names no program ${called}`)
  return { cwd, args: [path.join(home, file), ...args] }
}
