import { z } from 'zod'

const notAServer =
  'must be smtp://user:password@host:587 or smtps://user:password@host:465; in user and password @ is written %40, : %3A, / %2F, # %23, ? %3F, % %25'

const smtpUrl = z
  .url({ protocol: /^smtps?$/, error: notAServer, abort: true })
  .refine((url) => /^smtps?:\/\/(?:[^/?#@]*@)?[^/?#@:]+(?::\d+)?\/?$/.test(url), notAServer)

/** Lets that go where it should: one line, one address, with or without a name before it. */
const sender = z
  .string()
  .max(300)
  .transform((value, ctx): Sender => {
    const [, name = '', address = value] = /^([^<>"\r\n]*?)\s*<([^<>]*)>$/.exec(value.trim()) ?? []
    const parsed = z.email().safeParse(address.trim())
    if (parsed.success) return { name: name.trim(), address: parsed.data }
    ctx.addIssue('must be an address: stiri@primaria.ro or Primăria <stiri@primaria.ro>')
    return z.NEVER
  })

const hostName = (message: string) =>
  z.string().regex(/^(?!-)[\w-]{1,63}(?:\.[\w-]{1,63})*$/, message)

/** The settings of the post, by their names in the environment. */
export const mailVariables = {
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: sender.optional(),
  MAIL_PER_MINUTE: z.coerce
    .number('must be a number, 1 to 100000')
    .int('must be a number, 1 to 100000')
    .min(1, 'must be a number, 1 to 100000')
    .max(100_000, 'must be a number, 1 to 100000')
    .default(600),
  DKIM_DOMAIN: hostName('must be a domain such as primaria.ro').optional(),
  DKIM_SELECTOR: hostName('must be the name of the key in the DNS, such as stiri2026').optional(),
  DKIM_KEY_FILE: z.string().optional(),
}

export interface Sender {
  /** Empty where only the address is known. */
  name: string
  address: string
}

export interface MailSettings {
  /** Without it no letter leaves: each is written to a file. */
  smtpUrl: string | undefined
  from: Sender
  perMinute: number
  /** Signs letters, where all three are known. */
  dkim: { domain: string; selector: string; keyFile: string } | undefined
}

type Variables = {
  [Name in keyof typeof mailVariables]?: z.output<(typeof mailVariables)[Name]> | undefined
}

/** What the settings say together; `fault` is a line that names what is missing. */
export function mailSettings(given: Variables, host: string): MailSettings | { fault: string } {
  const { SMTP_URL, MAIL_FROM, MAIL_PER_MINUTE = 600 } = given
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE } = given
  if (SMTP_URL && !MAIL_FROM)
    return { fault: 'MAIL_FROM: with SMTP_URL, name the sender of letters' }
  const dkim = [DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE]
  if (dkim.includes(undefined) && dkim.some((value) => value !== undefined))
    return {
      fault: 'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE belong together: set all or none',
    }
  return {
    smtpUrl: SMTP_URL,
    from: MAIL_FROM ?? { name: '', address: `nu-raspundeti@${host}` },
    perMinute: MAIL_PER_MINUTE,
    dkim:
      DKIM_DOMAIN && DKIM_SELECTOR && DKIM_KEY_FILE
        ? { domain: DKIM_DOMAIN, selector: DKIM_SELECTOR, keyFile: DKIM_KEY_FILE }
        : undefined,
  }
}
