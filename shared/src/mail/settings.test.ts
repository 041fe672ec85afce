import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError } from '../settings.ts'

const mailOf = (environment: Record<string, string>) => readSettings(environment).mail

describe('the settings of the post', () => {
  it('send nothing where nothing is said', () => {
    expect(mailOf({ SITE_URL: 'https://stiri.exemplu.ro' })).toEqual({
      smtpUrl: undefined,
      from: { name: '', address: 'nu-raspundeti@stiri.exemplu.ro' },
      perMinute: 600,
      dkim: undefined,
    })
  })

  it('name the server, the sender and the key', () => {
    const all = {
      SMTP_URL: 'smtps://ana:p%40rola@posta.exemplu.ro:465',
      MAIL_FROM: 'Primăria Cluj-Napoca <stiri@exemplu.ro>',
      MAIL_PER_MINUTE: '60',
      DKIM_DOMAIN: 'exemplu.ro',
      DKIM_SELECTOR: 'stiri',
      DKIM_KEY_FILE: '/etc/avizier/dkim.pem',
    }
    expect(mailOf(all)).toEqual({
      smtpUrl: all.SMTP_URL,
      from: { name: 'Primăria Cluj-Napoca', address: 'stiri@exemplu.ro' },
      perMinute: 60,
      dkim: { domain: 'exemplu.ro', selector: 'stiri', keyFile: '/etc/avizier/dkim.pem' },
    })
    expect(mailOf({ MAIL_FROM: 'stiri@exemplu.ro' }).from).toEqual({
      name: '',
      address: 'stiri@exemplu.ro',
    })
  })

  it.each([
    [{ SMTP_URL: 'http://ana:parola@exemplu.ro' }, 'SMTP_URL=…: must be smtp://'],
    [{ SMTP_URL: 'smtp://ana:parola@exemplu.ro/cale?x=1' }, 'SMTP_URL=…: must be smtp://'],
    [{ SMTP_URL: 'smtp://ana:parola@exemplu.ro' }, 'MAIL_FROM: with SMTP_URL'],
    [{ MAIL_FROM: 'Primăria' }, 'MAIL_FROM=Primăria: must be an address'],
    [{ MAIL_FROM: 'A <a@b.ro>, B <c@d.ro>' }, 'must be an address'],
    [{ MAIL_FROM: 'A <a@b.ro>\r\nBcc: <c@d.ro>' }, 'must be an address'],
    [{ MAIL_PER_MINUTE: '0' }, 'MAIL_PER_MINUTE=0: must be a number, 1 to 100000'],
    [{ DKIM_DOMAIN: 'exemplu.ro' }, 'belong together'],
    [{ DKIM_SELECTOR: 'a b' }, 'DKIM_SELECTOR=a b: must be the name'],
  ])('are refused with a sentence, and no password: %j', (environment, sentence) => {
    expect(() => mailOf(environment)).toThrow(sentence)
    expect(() => mailOf(environment)).not.toThrow('parola')
  })

  it('refuse an address as the name of a user once, and say how it is written', () => {
    const sentence =
      'SMTP_URL=…: must be smtp://user:password@host:587 or smtps://user:password@host:465; in user and password @ is written %40, : %3A, / %2F, # %23, ? %3F, % %25'
    for (const SMTP_URL of ['smtp://ana@exemplu.ro:parola@exemplu.ro', 'exemplu.ro'])
      expect(() => mailOf({ SMTP_URL })).toThrow(new SettingsError(sentence))
  })
})
