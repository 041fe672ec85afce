import { existsSync } from 'node:fs'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { settingsOf, type Environment } from '../start/newsroom.ts'
import { Refusal } from '../start/refusal.ts'
import { openSecrets } from '../start/secrets.ts'

/** Where a register is, and the key that opens it. */
export interface RegisterAccess {
  cmsUrl: string
  apiKey: string
}

/**
 * The register of the newsroom in DATA_DIR, or of the CMS at `url`. FOLLOW_API_KEY is the key of a service account; without it
 * the newsroom's own is taken, which is told to no other CMS. Throws Refusal.
 */
export async function registerAccess(
  environment: Environment,
  url?: string,
): Promise<RegisterAccess> {
  const own = settingsOf(environment)
  const { cmsUrl } = url === undefined ? own : settingsOf({ ...environment, CMS_URL: url })
  if (environment.FOLLOW_API_KEY) return { cmsUrl, apiKey: environment.FOLLOW_API_KEY }
  const { secrets } = dataDirLayout(own.dataDir)
  const toDo =
    'Set FOLLOW_API_KEY to the API key of a service account („Conturi de serviciu”, with the „Rol” „Publicator”).'
  if (cmsUrl !== own.cmsUrl)
    throw new Refusal(`The key in ${secrets} is for ${own.cmsUrl}, not for ${cmsUrl}. ${toDo}`)
  if (!existsSync(secrets))
    throw new Refusal(
      `${secrets} is not there: is DATA_DIR right? For a newsroom on another machine: ${toDo}`,
    )
  return { cmsUrl, apiKey: (await openSecrets(own.dataDir)).publisherApiKey }
}
