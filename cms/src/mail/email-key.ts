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
