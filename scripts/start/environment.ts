import { timeZone } from '@avizier/shared/dates'
import { mailVariables } from '@avizier/shared/mail/settings'
import { compiledSite } from './house.ts'
import type { Environment, Newsroom } from './newsroom.ts'

/** Who is started: each is told the secrets that it needs and no others. */
export type Part = 'build' | 'cms' | 'counter' | 'first-run' | 'mailer' | 'publisher' | 'site'

type SecretName =
  'PAYLOAD_SECRET' | 'PUBLISHER_API_KEY' | 'WEBHOOK_SECRET' | 'COUNTER_API_KEY' | 'MAILER_API_KEY'

const secretsOf: Record<Part, readonly SecretName[]> = {
  build: [],
  cms: ['PAYLOAD_SECRET', 'WEBHOOK_SECRET'],
  // It faces the public: what it may see is what the link that somebody brings opens, and its key only lets it bring.
  counter: ['COUNTER_API_KEY'],
  'first-run': ['PAYLOAD_SECRET', 'PUBLISHER_API_KEY', 'COUNTER_API_KEY', 'MAILER_API_KEY'],
  mailer: ['MAILER_API_KEY'],
  publisher: ['PUBLISHER_API_KEY'],
  site: [],
}

/** Every environment name that a part of the newsroom is given, on top of what the machine's own environment says. */
export function environmentOf(
  part: Part,
  { settings, secrets }: Newsroom,
  inherited: Environment,
  nodeEnv: 'production' | 'development' = 'production',
): NodeJS.ProcessEnv {
  const keys = {
    PAYLOAD_SECRET: secrets.payloadSecret,
    PUBLISHER_API_KEY: secrets.publisherApiKey,
    WEBHOOK_SECRET: secrets.webhookSecret,
    COUNTER_API_KEY: secrets.counterApiKey,
    MAILER_API_KEY: secrets.mailerApiKey,
  }
  // The password of the mail server is among the post's settings: they are told to the mailer alone.
  const isKept = (name: string) =>
    !(name in keys) && (part === 'mailer' || !(name in mailVariables))
  const machine = Object.fromEntries(Object.entries(inherited).filter(([name]) => isKept(name)))
  return {
    ...machine,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl ?? '',
    SITE_URL: settings.siteUrl,
    CMS_URL: settings.cmsUrl,
    SITE_PORT: String(settings.sitePort),
    CMS_PORT: String(settings.cmsPort),
    COUNTER_PORT: String(settings.counterPort),
    DEMO: settings.hasDemo ? 'on' : 'off',
    AVIZIER_APP_DIR: compiledSite,
    // Its pages promise no letter where none leaves.
    ...(part === 'counter' && { AVIZIER_SENDS_MAIL: settings.mail.smtpUrl ? 'yes' : 'no' }),
    NODE_ENV: nodeEnv,
    // Payload's own screens write their times in the zone of the process, and people read those.
    TZ: part === 'cms' ? timeZone : 'UTC',
    // Of glibc: with an arena for each thread, what native code frees stays scattered, and the process seems to grow.
    ...(part === 'cms' && { MALLOC_ARENA_MAX: '2' }),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...Object.fromEntries(secretsOf[part].map((name) => [name, keys[name]])),
  }
}
