import { z } from 'zod'
import { mailSettings, mailVariables, type MailSettings } from './mail/settings.ts'

const notAPort = 'must be a port, 1 to 65535'

const port = (fallback: number) =>
  z.coerce.number(notAPort).int(notAPort).min(1, notAPort).max(65_535, notAPort).default(fallback)

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a web address such as https://stiri.primaria.ro' })
  .refine((url) => /^\w+:\/\/[^/?#]+\/*$/.test(url), {
    error:
      'must be a host alone, such as https://stiri.primaria.ro: its pages begin at the root of the host',
    abort: true,
  })
  .transform((url) => url.replace(/\/+$/, ''))

const environmentSchema = z.object({
  SITE_PORT: port(4321),
  CMS_PORT: port(3000),
  COUNTER_PORT: port(4322),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^mongodb(\+srv)?:\/\/.*[?&]replicaSet=[^&]+/,
      'must be mongodb://…?replicaSet=… (transactions need a replica set)',
    )
    .optional(),
  DEMO: z.enum(['on', 'off'], 'must be on or off').default('on'),
  SITE_URL: webAddress.optional(),
  CMS_URL: webAddress.optional(),
  ...mailVariables,
})

/** Every setting of the newsroom, after defaults. `dataDir` is still as it was given: make it absolute at the edge. */
export interface Settings {
  sitePort: number
  cmsPort: number
  /** Of the machine itself only: the public server passes `/ghiseu/` on to it. */
  counterPort: number
  dataDir: string
  /** Absent: SQLite in `dataDir`. */
  databaseUrl: string | undefined
  hasDemo: boolean
  /** Absolute addresses, without a slash at the end. */
  siteUrl: string
  cmsUrl: string
  mail: MailSettings
}

/** Names the setting, says what is wrong with it and what it should be. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** The one door for settings. Throws SettingsError with one line for each wrong setting. An empty value counts as unset. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0])
      return `${name}=${shown(name, given[name])}: ${message}`
    })
    throw new SettingsError(lines.join('\n'))
  }
  const { SITE_PORT, CMS_PORT, COUNTER_PORT, DATA_DIR, DATABASE_URL, DEMO, SITE_URL, CMS_URL } =
    parsed.data
  refuseShared({ SITE_PORT, CMS_PORT, COUNTER_PORT })
  const siteUrl = SITE_URL ?? `http://localhost:${SITE_PORT}`
  const mail = mailSettings(parsed.data, new URL(siteUrl).hostname)
  if ('fault' in mail) throw new SettingsError(mail.fault)
  return {
    sitePort: SITE_PORT,
    cmsPort: CMS_PORT,
    counterPort: COUNTER_PORT,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    hasDemo: DEMO === 'on',
    siteUrl,
    cmsUrl: CMS_URL ?? `http://localhost:${CMS_PORT}`,
    mail,
  }
}

/** An address with a password in it is not for a terminal. */
const shown = (name: string, value = ''): string => (name === 'SMTP_URL' ? '…' : value)

function refuseShared(ports: Record<string, number>): void {
  const names = Object.keys(ports)
  for (const [index, name] of names.entries()) {
    const other = names.slice(index + 1).find((each) => ports[each] === ports[name])
    if (other)
      throw new SettingsError(
        `${name} and ${other} are both ${ports[name]}: the site, the admin and the counter need a port each`,
      )
  }
}
