import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { house } from '../../scripts/start/house.ts'

const run = promisify(execFile)

const source = path.join(house, 'tests/support/verapdf')
const home = path.join(house, '.cache/verapdf-1.26.1')
/** Maven's own plugin, pinned as its libraries are. */
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies'
const fetchingMs = 120_000

/** Judges PDF files by PDF/UA-1: gives what veraPDF says, line by line (verapdf/FaultsOfPdf.java). */
export type JudgePdfs = (files: readonly string[]) => Promise<string[]>

type VeraPdf = { judge: JudgePdfs; missing?: never } | { judge?: never; missing: string }

/** veraPDF, which Maven fetches at the first use; or why there is none. */
export async function veraPdf(): Promise<VeraPdf> {
  try {
    await Promise.all([run('java', ['-version']), run('mvn', ['-version'])])
  } catch {
    return { missing: 'java and mvn were not found' }
  }
  if (existsSync(home)) return { judge }
  const beside = `${home}.${process.pid}`
  try {
    await mkdir(path.dirname(home), { recursive: true })
    await mkdir(beside)
    await cp(path.join(source, 'pom.xml'), path.join(beside, 'pom.xml'))
    const fetching = ['-q', '-B', copyDependencies, '-DoutputDirectory=jars']
    await run('mvn', fetching, { cwd: beside, timeout: fetchingMs })
    await rename(beside, home)
    return { judge }
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    const reason = error instanceof Error ? error.message.split('\n').at(-1) : String(error)
    return { missing: `veraPDF could not be fetched from Maven Central: ${reason}` }
  }
}

const judge: JudgePdfs = async (files) => {
  const program = path.join(source, 'FaultsOfPdf.java')
  const { stdout } = await run('java', ['-cp', path.join(home, 'jars/*'), program, ...files])
  return stdout.trim().split('\n')
}
