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

/** Of a form: framed by nobody. */
export const formPolicy = `${contentPolicy}; frame-ancestors 'none'`

/**
 * A file is its own document and may run nothing. But for a PDF, whose viewer Chromium does not start in a sandbox: it is no
 * document of this origin, and `nosniff` keeps it from becoming one.
 */
export const fileHeaders = (mimeType: string, adminOrigin: string): Record<string, string> => ({
  'Content-Type': mimeType,
  'Content-Security-Policy': [
    ...(mimeType === 'application/pdf' ? [] : ["default-src 'none'", 'sandbox']),
    `frame-ancestors ${adminOrigin}`,
  ].join('; '),
})
