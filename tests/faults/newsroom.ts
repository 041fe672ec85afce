import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'
import { buildAll } from '../../scripts/start/builds.ts'
import { environmentOf } from '../../scripts/start/environment.ts'
import { ownScript } from '../../scripts/start/house.ts'
import { openNewsroom, type Newsroom } from '../../scripts/start/newsroom.ts'
import { createProgress } from '../../scripts/start/progress.ts'
import { runToEnd } from '../../scripts/start/running.ts'
import { freePort } from '../support/ports.ts'
import { chooseOwnPassword } from '../support/own-password.ts'
import { accountsSchema, type RunningNewsroom } from '../support/running-newsroom.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { startCms } from './part.ts'

/** How many documents the newsroom of these tests begins with. */
const documents = Number(process.env.FAULTS_DOCUMENTS ?? 100)
const forever = new AbortController().signal

/** A furnished newsroom of which nothing runs: each test starts, kills and starves what it needs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await temporaryDirectory('faults')
  try {
    const newsroom = await newsroomAt(dataDir.path, await freePort(), await freePort())
    await buildAll(
      newsroom,
      createProgress(process.stdout, () => performance.now()),
      forever,
    )
    const accounts = await furnish(newsroom, {
      documents,
      password: randomBytes(15).toString('hex'),
    })
    const { siteUrl, cmsUrl, counterPort } = newsroom.settings
    project.provide('newsroom', {
      siteUrl,
      cmsUrl,
      counterUrl: `http://localhost:${counterPort}`,
      dataDir: dataDir.path,
      accounts,
      fourEyes: false,
    })
    return dataDir.remove
  } catch (error) {
    await dataDir.remove()
    throw error
  }
}

const newsroomAt = async (
  dataDir: string,
  sitePort: number,
  cmsPort: number,
  databaseUrl?: string,
) =>
  openNewsroom({
    DATA_DIR: dataDir,
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    COUNTER_PORT: String(await freePort()),
    DATABASE_URL: databaseUrl,
    DEMO: 'off',
  })

/** What is told to tests, as `npm start` needs it again; with another folder and database, another newsroom at its ports. */
export const openAgain = (
  { dataDir, siteUrl, cmsUrl }: RunningNewsroom,
  databaseUrl?: string,
): Promise<Newsroom> =>
  newsroomAt(dataDir, Number(new URL(siteUrl).port), Number(new URL(cmsUrl).port), databaseUrl)

/** Makes an administrator, an archive, and an editor with a password. Returns who can sign in. */
export async function furnish(
  newsroom: Newsroom,
  { documents, password }: { documents: number; password: string },
): Promise<RunningNewsroom['accounts']> {
  const { logsDir } = dataDirLayout(newsroom.settings.dataDir)
  const furnishing = {
    environment: environmentOf('first-run', newsroom, process.env),
    logsDir,
  }
  const firstRun = ownScript('scripts/start/first-run.ts')
  await runToEnd({ ...furnishing, name: 'first-run', command: firstRun }, forever)
  const seed = ownScript('scripts/seed.ts', '--documents', String(documents))
  await runToEnd({ ...furnishing, name: 'seed', command: seed }, forever)
  const cms = await startCms(newsroom)
  const accounts = await makeEditor(newsroom, password)
  await cms.end('SIGTERM')
  return accounts
}

const loginSchema = z.object({ token: z.string() })

/**
 * An administrator publishes nothing, so a newsroom that runs needs somebody who does; alone, for what is tested is what
 * becomes of a publication and not who decides it. Returns who can sign in.
 */
export async function makeEditor(
  newsroom: Newsroom,
  password: string,
): Promise<RunningNewsroom['accounts']> {
  const { cmsUrl, dataDir } = newsroom.settings
  const accountsFile = dataDirLayout(dataDir).accounts
  const [told] = accountsSchema.parse(JSON.parse(await readFile(accountsFile, 'utf8')))
  if (!told) throw new Error(`${accountsFile} tells of nobody`)
  // The first administrator's password stood in a file, and the editor's is set by the administrator.
  const admin = { ...told, password: `${password} al administratorului` }
  await chooseOwnPassword(cmsUrl, told, admin.password)
  const post = async (path: string, body: unknown, token?: string): Promise<unknown> => {
    const answer = await fetch(`${cmsUrl}/api${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `JWT ${token}` }),
      },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const { token } = loginSchema.parse(await post('/users/login', admin))
  const editor = {
    email: 'editor@redactie.example',
    password,
    roles: ['editor'],
  }
  const given = { ...editor, password: `${password} dat` }
  await post('/users', { ...given, name: 'Redactor' }, token)
  await chooseOwnPassword(cmsUrl, given, editor.password)
  await post('/globals/desk-settings', { fourEyes: false }, token)
  return [admin, editor]
}
