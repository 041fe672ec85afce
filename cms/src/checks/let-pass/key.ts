import { createHmac } from 'node:crypto'

/**
 * By which a finding is known again in its document. Who reads the database and has not the newsroom's secret learns no personal
 * data from it: there are few enough phone numbers and CNPs to try all of them.
 */
export const letPassKey = (secret: string, rule: string, passage: string): string =>
  createHmac('sha256', secret)
    .update(`${rule} ${passage.replace(/\s+/g, ' ').trim()}`)
    .digest('hex')
    .slice(0, 32)

/** The secret of one document: the same words in another one have another key. `document`: `press-releases/ID`. */
export const letPassSecretOf = (newsroomSecret: string, document: string): string =>
  createHmac('sha256', newsroomSecret).update(`let-pass ${document}`).digest('hex')
