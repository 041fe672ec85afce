import { NextResponse, type NextRequest } from 'next/server'

/** Where Payload keeps the language that somebody chose. */
const languageCookie = 'payload-lng'

/** Where a link for a new password would lead: none is ever sent, so its form could only refuse. */
const resetPath = '/admin/reset/'

/**
 * The admin speaks Romanian until somebody chooses otherwise: Payload would follow the browser, and many an office's
 * browser was installed in English. Only pages come through here, never uploads.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname.startsWith(resetPath))
    return NextResponse.redirect(new URL('/admin/forgot', request.url))
  if (request.cookies.has(languageCookie)) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('accept-language', 'ro')
  const response = NextResponse.next({ request: { headers } })
  response.cookies.set(languageCookie, 'ro', { path: '/', sameSite: 'strict' })
  return response
}

export const config = { matcher: '/admin/:path*' }
