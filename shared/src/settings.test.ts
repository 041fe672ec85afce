import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError } from './settings.ts'

describe('readSettings', () => {
  it('works with nothing set, and takes an empty value for nothing', () => {
    const defaults = {
      sitePort: 4321,
      cmsPort: 3000,
      counterPort: 4322,
      dataDir: '.data',
      databaseUrl: undefined,
      hasDemo: true,
      siteUrl: 'http://localhost:4321',
      cmsUrl: 'http://localhost:3000',
      mail: readSettings({}).mail,
    }
    expect(readSettings({})).toEqual(defaults)
    expect(readSettings({ SITE_PORT: '', SITE_URL: '' })).toEqual(defaults)
  })

  it('drops the slash at the end of an address', () => {
    expect(readSettings({ SITE_URL: 'https://stiri.example.org/' }).siteUrl).toBe(
      'https://stiri.example.org',
    )
    expect(readSettings({ CMS_URL: 'http://localhost:8080' }).cmsUrl).toBe('http://localhost:8080')
  })

  it.each(['https://x.ro/stiri', 'https://x.ro/stiri/', 'https://x.ro?a=1', 'https://x.ro/#a'])(
    'refuses an address that is more than a host: %s',
    (url) => {
      for (const name of ['SITE_URL', 'CMS_URL'])
        expect(() => readSettings({ [name]: url })).toThrow(
          `${name}=${url}: must be a host alone, such as https://stiri.primaria.ro`,
        )
    },
  )

  it('names each wrong setting on a line of its own', () => {
    const wrong = { SITE_PORT: '70000', SITE_URL: 'ftp://x.ro', DEMO: 'da' }
    expect(() => readSettings(wrong)).toThrow(
      new SettingsError(
        [
          'SITE_PORT=70000: must be a port, 1 to 65535',
          'DEMO=da: must be on or off',
          'SITE_URL=ftp://x.ro: must be a web address such as https://stiri.primaria.ro',
        ].join('\n'),
      ),
    )
    expect(() => readSettings({ SITE_PORT: '3000' })).toThrow(
      /^SITE_PORT and CMS_PORT are both 3000/,
    )
    expect(() => readSettings({ COUNTER_PORT: '3000' })).toThrow(
      /^CMS_PORT and COUNTER_PORT are both 3000/,
    )
    expect(() => readSettings({ DATABASE_URL: 'mongodb://localhost/x' })).toThrow(/replicaSet/)
  })
})
