import { contentPolicy } from '@avizier/shared/content-policy'

/** Of every answer: kept by nobody, found by no search engine, told to no other site, framed by the admin alone. */
export const counterHeaders = (adminOrigin: string): Readonly<Record<string, string>> => ({
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors ${adminOrigin}`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
})

/** A file inside a page may run nothing and is its own document. */
export const fileHeaders = { 'Content-Security-Policy': "default-src 'none'; sandbox" }
