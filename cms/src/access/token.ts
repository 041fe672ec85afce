import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: nobody guesses one, however long they try. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/**
 * What is kept of a token: who reads the database opens nothing with it, but by a letter that waits still. Unsalted, for a
 * token is as random as a salt.
 */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
