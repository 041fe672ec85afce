import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newsroomConfig } from '../../cms/src/newsroom-config.ts'
import { readSettings, type Settings } from '@avizier/shared/settings'
import { getPayload, type Payload } from 'payload'

export interface TestNewsroom {
  payload: Payload
  settings: Settings
  close(): Promise<void>
}

/**
 * A whole CMS over an empty database in a folder of its own, or in one that is given; `databaseUrl` names MongoDB, without
 * it SQLite.
 */
export async function openNewsroom(databaseUrl?: string, inDir?: string): Promise<TestNewsroom> {
  // Migrations run by themselves in production only, and production is what is tested.
  Object.assign(process.env, { NODE_ENV: 'production', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' })
  const dataDir = inDir ?? (await mkdtemp(path.join(tmpdir(), 'avizier-newsroom-')))
  const settings = {
    ...readSettings({ DATA_DIR: dataDir, SITE_URL: 'https://stiri.example.org' }),
    databaseUrl,
  }
  const config = newsroomConfig({ settings, secret: 'a secret for tests, thirty-two or more' })
  const payload = await getPayload({ config, key: crypto.randomUUID() })
  return {
    payload,
    settings,
    async close() {
      await payload.destroy()
      if (!inDir) await rm(dataDir, { recursive: true, force: true })
    },
  }
}
