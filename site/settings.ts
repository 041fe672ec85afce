import path from 'node:path'
import { readSettings, SettingsError, type Settings } from '@avizier/shared/settings'

type Environment = Readonly<Record<string, string | undefined>>

const house = path.resolve(import.meta.dirname, '..')

/** The settings with DATA_DIR taken from the project's folder, wherever a program is started. Throws SettingsError. */
export function settingsOf(environment: Environment): Settings {
  const settings = readSettings(environment)
  return { ...settings, dataDir: path.resolve(house, settings.dataDir) }
}

/** For programs: their own settings. A wrong one ends the program with a line that says what it should be. */
export function ownSettings(environment: Environment): Settings {
  try {
    return settingsOf(environment)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
