import { randomBytes } from 'node:crypto'
import { tokenHash } from '../../access/token.ts'

export const recoveryCodesAtOnce = 10

/** Without letters and digits that are taken for each other. 32 of them: five bits each. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz023456789'

/** 80 random bits, so that their plain hash tells nothing: „k3mt-9xq2-…”. */
const newCode = (): string =>
  [...randomBytes(16)]
    .map((byte, at) => (at > 0 && at % 4 === 0 ? '-' : '') + (alphabet[byte % 32] ?? ''))
    .join('')

/** Codes to be kept on paper, and what the newsroom keeps of them. */
export function newRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: recoveryCodesAtOnce }, newCode)
  return { codes, hashes: codes.map(hashOf) }
}

/** However it was typed: capital letters, spaces, without the lines. */
const bare = (code: string): string => code.toLowerCase().replace(/[\s-]/g, '')

const hashOf = (code: string): string => tokenHash(bare(code))

/** True where this may be a recovery code, and is none of an app. */
export const looksLikeRecoveryCode = (code: string): boolean => /^[a-z0-9]{16}$/.test(bare(code))

/** The hashes that are left where this code is one of them; null where it is none. */
export function afterUse(hashes: readonly string[], code: string): string[] | null {
  const used = hashOf(code)
  return hashes.includes(used) ? hashes.filter((hash) => hash !== used) : null
}
