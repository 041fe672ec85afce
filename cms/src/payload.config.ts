import path from 'node:path'
import { readSettings } from '@avizier/shared/settings'
import { newsroomConfig } from './newsroom-config.ts'

const settings = readSettings(process.env)

export default newsroomConfig({
  settings: { ...settings, dataDir: path.resolve(settings.dataDir) },
  // `next build` loads this file without a newsroom; Payload refuses to start with an empty secret.
  secret: process.env.PAYLOAD_SECRET ?? '',
  webhookSecret: process.env.WEBHOOK_SECRET,
})
