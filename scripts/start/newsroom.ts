import * as houseSettings from '@avizier/site/settings'
import { SettingsError, type Settings } from '@avizier/shared/settings'
import { prepareDataDir } from './data-dir.ts'
import { Refusal } from './refusal.ts'
import { openSecrets, type Secrets } from './secrets.ts'

/** Names and values, as process.env has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What every part of one newsroom is told. */
export interface Newsroom {
  /** `dataDir` is absolute. */
  settings: Settings
  secrets: Secrets
}

/** The settings of this house. Throws Refusal with a line for each wrong one. */
export function settingsOf(environment: Environment): Settings {
  try {
    return houseSettings.settingsOf(environment)
  } catch (error) {
    if (error instanceof SettingsError) throw new Refusal(error.message)
    throw error
  }
}

/** Reads the settings, makes DATA_DIR and, at the first run, the secrets. Throws Refusal. */
export async function openNewsroom(environment: Environment): Promise<Newsroom> {
  const settings = settingsOf(environment)
  await prepareDataDir(settings.dataDir)
  return { settings, secrets: await openSecrets(settings.dataDir) }
}
