import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { MailSettings } from '@avizier/shared/mail/settings'
import { Refusal } from './refusal.ts'

/** Throws Refusal where letters are to be signed and the key cannot be read. */
export function requireDkimKey({ dkim }: Pick<MailSettings, 'dkim'>): void {
  if (!dkim) return
  const { keyFile } = dkim
  try {
    createPrivateKey(readFileSync(keyFile))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Refusal(
      `DKIM_KEY_FILE=${keyFile} holds no private key in PEM that can be read (${why}): name another file, or leave DKIM_KEY_FILE, DKIM_DOMAIN and DKIM_SELECTOR out.`,
    )
  }
}
