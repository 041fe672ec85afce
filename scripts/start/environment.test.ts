import { expect, it } from 'vitest'
import { readSettings } from '@avizier/shared/settings'
import { environmentOf, type Part } from './environment.ts'

const newsroom = {
  settings: readSettings({ DATA_DIR: '/srv/avizier', SITE_URL: 'https://stiri.example.ro/' }),
  secrets: {
    payloadSecret: 's'.repeat(64),
    publisherApiKey: 'k'.repeat(64),
    webhookSecret: 'w'.repeat(64),
    counterApiKey: 'c'.repeat(64),
    mailerApiKey: 'm'.repeat(64),
  },
}

it('gives each part the secrets that it needs and no others', () => {
  const secretsOf = (part: Part) => {
    const names = [
      'PAYLOAD_SECRET',
      'PUBLISHER_API_KEY',
      'WEBHOOK_SECRET',
      'COUNTER_API_KEY',
      'MAILER_API_KEY',
    ]
    const shell = Object.fromEntries(names.map((name) => [name, 'of the shell']))
    const environment = environmentOf(part, newsroom, shell)
    return names.map((name) => environment[name]?.[0])
  }
  expect(secretsOf('cms')).toEqual(['s', undefined, 'w', undefined, undefined])
  expect(secretsOf('first-run')).toEqual(['s', 'k', undefined, 'c', 'm'])
  expect(secretsOf('publisher')).toEqual([undefined, 'k', undefined, undefined, undefined])
  expect(secretsOf('counter')).toEqual([undefined, undefined, undefined, 'c', undefined])
  expect(secretsOf('mailer')).toEqual([undefined, undefined, undefined, undefined, 'm'])
  expect(secretsOf('site')).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect(secretsOf('build')).toEqual([undefined, undefined, undefined, undefined, undefined])
})

it('can be read back as the same settings, whatever the shell says', () => {
  const environment = environmentOf('cms', newsroom, { PATH: '/bin', SITE_PORT: '1' })
  expect(readSettings(environment)).toEqual(newsroom.settings)
  expect([environment.PATH, environment.NODE_ENV]).toEqual(['/bin', 'production'])
})

it('tells the mailer alone how the mail server is reached', () => {
  const shell = { SMTP_URL: 'smtp://ana:parola@posta.ro', MAIL_FROM: 'a@b.ro', DKIM_DOMAIN: 'b.ro' }
  const told = (part: Part) => JSON.stringify(environmentOf(part, newsroom, shell))
  expect(told('mailer')).toContain('parola')
  for (const part of ['cms', 'counter', 'first-run', 'publisher', 'site', 'build'] as const)
    expect(told(part)).not.toMatch(/parola|MAIL_FROM|DKIM/)
})

it('tells the counter whether letters leave', () => {
  const sends = (environment: Record<string, string>) => {
    const settings = readSettings({ DATA_DIR: '/srv/avizier', ...environment })
    return environmentOf('counter', { ...newsroom, settings }, {}).AVIZIER_SENDS_MAIL
  }
  const smtp = { SMTP_URL: 'smtp://posta.ro', MAIL_FROM: 'a@b.ro' }
  expect([sends({}), sends(smtp)]).toEqual(['no', 'yes'])
})

it('keeps the CMS in the zone that its screens speak of and all else in UTC, whatever the shell says', () => {
  const zoneOf = (part: Part) => environmentOf(part, newsroom, { TZ: 'America/New_York' }).TZ
  expect(zoneOf('cms')).toBe('Europe/Bucharest')
  const others: Part[] = ['build', 'counter', 'first-run', 'mailer', 'publisher', 'site']
  expect(others.map(zoneOf)).toEqual(others.map(() => 'UTC'))
})
