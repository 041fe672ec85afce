import path from 'node:path'
import { readSettings, SettingsError, type Settings } from './settings.ts'

const house = path.resolve(import.meta.dirname, '../..')

/** The settings with DATA_DIR taken from the project's folder, wherever a program is started. Throws SettingsError. */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>): Settings {
  const settings = readSettings(environment)
  return { ...settings, dataDir: path.resolve(house, settings.dataDir) }
}

/** For programs: their own settings. A wrong one ends the program with a line that says what it should be. */
export function ownSettings(): Settings {
  try {
    return settingsOf(process.env)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
