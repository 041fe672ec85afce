import { expect, it } from 'vitest'
import { readSettings } from '@avizier/shared/settings'
import { environmentOf, type Part } from './environment.ts'

const newsroom = {
  settings: readSettings({ DATA_DIR: '/srv/avizier', SITE_URL: 'https://stiri.example.ro/' }),
  secrets: { payloadSecret: 's'.repeat(64), publisherApiKey: 'k'.repeat(64) },
}

it('gives each part the secrets that it needs and no others', () => {
  const secretsOf = (part: Part) => {
    const { PAYLOAD_SECRET, PUBLISHER_API_KEY } = environmentOf(part, newsroom, {
      PAYLOAD_SECRET: 'of the shell',
      PUBLISHER_API_KEY: 'of the shell',
    })
    return [PAYLOAD_SECRET?.[0], PUBLISHER_API_KEY?.[0]]
  }
  expect(secretsOf('cms')).toEqual(['s', undefined])
  expect(secretsOf('first-run')).toEqual(['s', 'k'])
  expect(secretsOf('publisher')).toEqual([undefined, 'k'])
  expect(secretsOf('site')).toEqual([undefined, undefined])
  expect(secretsOf('build')).toEqual([undefined, undefined])
})

it('can be read back as the same settings, whatever the shell says', () => {
  const environment = environmentOf('cms', newsroom, { PATH: '/bin', SITE_PORT: '1', TZ: 'EET' })
  expect(readSettings(environment)).toEqual(newsroom.settings)
  expect([environment.PATH, environment.TZ, environment.NODE_ENV]).toEqual([
    '/bin',
    'UTC',
    'production',
  ])
})
