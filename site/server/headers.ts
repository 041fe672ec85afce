import path from 'node:path'
import { contentPolicy } from '@avizier/shared/content-policy'
import { assetRoot, fileRoot, paths } from '@avizier/shared/paths'
import { searchRoot } from '@avizier/shared/search-paths'

/** Sent with every answer: nothing is loaded from elsewhere, nothing may frame or guess. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // A page cannot say of itself who may frame it.
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
}
const feedName = 'rss.xml'

/** The type of a file by its public address; `application/octet-stream` for what the site does not hold. */
export const contentTypeOf = (address: string): string =>
  path.posix.basename(address) === feedName
    ? 'application/rss+xml; charset=utf-8'
    : (contentTypes[path.posix.extname(address).toLowerCase()] ?? 'application/octet-stream')

/** Whether sending it compressed saves anything. */
export const isText = (contentType: string): boolean => contentType.includes('charset=utf-8')

const forEver = 'public, max-age=31536000, immutable'

/** Addresses that change with the bytes behind them may be kept for a year; all others are asked for again. */
export const cachingOf = (address: string): string =>
  [fileRoot, searchRoot, assetRoot].some((root) => address.startsWith(root)) &&
  address !== paths.searchContents
    ? forEver
    : 'no-cache'

/** Whether scripts of other sites may read it: feeds, calendars, and what the site tells programs of itself. */
export const isForEveryone = (address: string): boolean =>
  path.posix.basename(address) === feedName ||
  path.posix.extname(address) === '.ics' ||
  address === paths.state

/** A PDF opens in the browser and an archive is saved, both under the name in their address (RFC 6266). */
export function dispositionOf(address: string): string | undefined {
  const kind = { '.pdf': 'inline', '.zip': 'attachment' }[path.posix.extname(address).toLowerCase()]
  const name = path.posix.basename(address)
  if (!kind) return undefined
  return /^[\w.-]+$/.test(name)
    ? `${kind}; filename="${name}"`
    : `${kind}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`
}

const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
