import { domainToASCII } from 'node:url'

const beyondAscii = /[^\p{ASCII}]/u

/**
 * Mailboxes are told apart without regard to capitals, as people write them; a domain with other letters is the one that
 * mail servers know it by.
 */
export function emailKey(email: string): string {
  const key = email.trim().toLowerCase()
  const at = key.lastIndexOf('@') + 1
  const domain = key.slice(at)
  if (at === 0 || !beyondAscii.test(domain)) return key
  return key.slice(0, at) + (domainToASCII(domain) || domain)
}

/** Mail providers to which dots in the name mean nothing, by the domain that they call their own. */
const dotless: Readonly<Record<string, string>> = {
  'gmail.com': 'gmail.com',
  'googlemail.com': 'gmail.com',
}

/**
 * The mailbox behind the many spellings of an address: what stands after a `+` (RFC 5233) goes, and dots where they mean
 * nothing. By it letters are counted; they are sent as the address was written.
 */
export function mailboxOf(email: string): string {
  const key = emailKey(email)
  const at = key.lastIndexOf('@')
  const domain = key.slice(at + 1)
  const [name = ''] = key.slice(0, Math.max(at, 0)).split('+')
  const own = dotless[domain]
  return own === undefined ? `${name}@${domain}` : `${name.replaceAll('.', '')}@${own}`
}
