import path from 'node:path'
import { readSettings } from '@avizier/shared/settings'
import { newsroomConfig } from './newsroom-config.ts'

// `next build` and the type generator load this file without a newsroom: nothing is signed or stored then.
const secretOfBuild = 'only-for-building'

const settings = readSettings(process.env)

export default newsroomConfig({
  settings: { ...settings, dataDir: path.resolve(settings.dataDir) },
  secret: process.env.PAYLOAD_SECRET ?? secretOfBuild,
})
