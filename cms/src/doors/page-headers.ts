/**
 * What a page of the admin may load: its own files, and of scripts those alone that carry the page's number, used once.
 * Payload writes styles into its elements, so styles inside the page stay allowed. `siteOrigin`: the counter's previews are
 * framed from there. `isDevelopment`: hot reload evaluates.
 */
export function contentSecurityPolicy(
  nonce: string,
  siteOrigin: string,
  isDevelopment: boolean,
): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${siteOrigin}`,
    "media-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Of every answer, files of the app included. */
export const commonHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]
