import { rm } from 'node:fs/promises'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { environmentOf } from './environment.ts'
import { compiledSite, house, packageProgram, type Command } from './house.ts'
import type { Newsroom } from './newsroom.ts'
import type { Progress } from './progress.ts'
import { runToEnd } from './running.ts'
import { hashInputs, readStamp, stampFile, writeStamp } from './stamp.ts'

interface Build {
  /** Names its log. */
  name: string
  title: string
  command: () => Command
  /** Files and folders that what it makes follows from. */
  inputs: string[]
  makes: string
}

const common = ['shared', 'package.json', 'pnpm-lock.yaml', 'tsconfig.base.json']

const builds: Build[] = [
  {
    name: 'build-cms',
    title: 'Build the CMS (next build)',
    command: () => packageProgram('cms', 'next', 'build'),
    // Not cms/demo: the CMS does not know it.
    inputs: ['cms/src', 'cms/next.config.ts', 'cms/package.json', 'cms/tsconfig.json', ...common],
    makes: path.join(house, 'cms/.next'),
  },
  {
    name: 'build-site',
    title: 'Compile the site (astro build)',
    command: () => packageProgram('site', 'astro', 'build'),
    inputs: ['site', ...common],
    makes: compiledSite,
  },
]

/** Makes what `npm start` and the tests run; what has not changed since its last good build is left as it is. */
export async function buildAll(
  newsroom: Newsroom,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  for (const build of builds) {
    const hash = await hashInputs(house, build.inputs)
    if ((await readStamp(build.makes)) === hash) progress.skip(build.title, 'nothing changed')
    else await progress.step(build.title, () => make(build, newsroom, hash, signal))
  }
}

async function make(
  { name, command, makes }: Build,
  newsroom: Newsroom,
  hash: string,
  signal: AbortSignal,
): Promise<void> {
  await rm(stampFile(makes), { force: true })
  const environment = environmentOf('build', newsroom, process.env)
  const logsDir = dataDirLayout(newsroom.settings.dataDir).logsDir
  await runToEnd({ name, command: command(), environment, logsDir }, signal)
  await writeStamp(makes, hash)
}
