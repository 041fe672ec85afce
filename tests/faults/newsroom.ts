import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
    project.provide('newsroom', await furnish(newsroom))
    return dataDir.remove
  } catch (error) {
    await dataDir.remove()
    throw error
  }
}

const newsroomAt = (dataDir: string, sitePort: number, cmsPort: number, databaseUrl?: string) =>
  openNewsroom({
    DATA_DIR: dataDir,
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    DATABASE_URL: databaseUrl,
    DEMO: 'off',
  })

/** What is told to tests, as `npm start` needs it again. */
export const openAgain = ({ dataDir, siteUrl, cmsUrl }: RunningNewsroom): Promise<Newsroom> =>
  newsroomAt(dataDir, Number(new URL(siteUrl).port), Number(new URL(cmsUrl).port))

/** Builds what is not built, then makes an administrator, an editor and an archive. */
async function furnish(newsroom: Newsroom): Promise<RunningNewsroom> {
  const { dataDir, siteUrl, cmsUrl } = newsroom.settings
  const { accounts: accountsFile, logsDir } = dataDirLayout(dataDir)
  await buildAll(
    newsroom,
    createProgress(process.stdout, () => performance.now()),
    forever,
  )
  await runToEnd(
    {
      name: 'first-run',
      command: ownScript('cms/src/seed/first-run.ts'),
      environment: environmentOf('first-run', newsroom, process.env),
      logsDir,
    },
    forever,
  )
  const seed = ownScript('scripts/seed.ts', '--documents', String(documents))
  const seeding = spawn(process.execPath, seed.args, {
    cwd: seed.cwd,
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(seeding, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`npm run seed ended with ${code}`)
  const accounts = accountsSchema.parse(JSON.parse(await readFile(accountsFile, 'utf8')))
  return { siteUrl, cmsUrl, dataDir, accounts: [...accounts, await makeEditor(newsroom, accounts)] }
}

const loginSchema = z.object({ token: z.string() })

/** An administrator publishes nothing, so the newsroom needs somebody who does. */
async function makeEditor(
  newsroom: Newsroom,
  [admin]: RunningNewsroom['accounts'],
): Promise<RunningNewsroom['accounts'][number]> {
  const cms = await startCms(newsroom)
  const post = async (path: string, body: unknown, token?: string): Promise<unknown> => {
    const answer = await fetch(`${newsroom.settings.cmsUrl}/api${path}`, {
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
    password: admin?.password ?? '',
    roles: ['editor'],
  }
  await post('/users', { ...editor, name: 'Redactor' }, token)
  await cms.end('SIGTERM')
  return editor
}
