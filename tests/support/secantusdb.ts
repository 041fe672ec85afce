import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { house } from '../../scripts/start/house.ts'

const run = promisify(execFile)

const version = '0.7.0b3'
const home = path.join(house, `.cache/secantusdb-${version}`)

/** The Python of the private virtual environment that holds SecantusDB, made at the first use; or why there is none. */
export async function secantusPython(): Promise<{ python: string } | { missing: string }> {
  const python = path.join(home, 'bin/python')
  if (existsSync(python)) return { python }
  try {
    await run('python3', ['-c', 'import venv, ensurepip'])
  } catch {
    return { missing: 'python3 with venv was not found, and TEST_MONGODB_URL is not set' }
  }
  // Scripts inside a virtual environment name their own place, so it is renamed whole and only its python is used.
  const beside = `${home}.${process.pid}`
  try {
    await mkdir(path.dirname(home), { recursive: true })
    await run('python3', ['-m', 'venv', beside])
    await run(path.join(beside, 'bin/python'), [
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'],
      `secantusdb==${version}`,
    ])
    await rename(beside, home)
    return { python }
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    // Two suites begin at the same moment: the other's is as good.
    if (existsSync(python)) return { python }
    const reason = error instanceof Error ? error.message.split('\n').at(-1) : String(error)
    return { missing: `SecantusDB ${version} could not be installed from PyPI: ${reason}` }
  }
}
