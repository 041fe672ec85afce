import { escapeHtml } from '../rich-text/escape.ts'

/** Characters that XML 1.0 forbids even as references: one of them would make a whole feed unreadable. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

export const allowedInXml = (text: string): string => text.toWellFormed().replace(forbidden, '')

export const escapeXml = (text: string): string => escapeHtml(allowedInXml(text))
