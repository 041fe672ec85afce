import { NextResponse, type NextRequest } from 'next/server'
import { readSettings } from '@avizier/shared/settings'
import { contentSecurityPolicy } from './doors/page-headers.ts'

/** Where Payload keeps the language that somebody chose, and the session. */
const languageCookie = 'payload-lng'
const sessionCookie = 'payload-token'

/** Where Payload's own links for a new password would lead: none is ever sent, so its form could only refuse. */
const resetPath = '/admin/reset/'

/**
 * The door of the admin's pages; of the API only addresses with a percent sign come through here, and no upload. What Next
 * could not decode ends here too, which it would answer with 500. A form's call to the server without
 * a session ends here. The admin speaks Romanian until somebody chooses otherwise: Payload would follow the browser, and
 * many an office's browser was installed in English.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (!isDecodable(pathname))
    return NextResponse.json(
      { errors: [{ message: 'Adresa nu poate fi citită.' }] },
      { status: 400 },
    )
  if (pathname.startsWith('/api/')) return NextResponse.next()
  if (pathname.startsWith(resetPath))
    return NextResponse.redirect(new URL('/admin/forgot', request.url))
  if (request.headers.has('next-action') && !request.cookies.has(sessionCookie))
    return NextResponse.json({ errors: [{ message: 'Autentificați-vă.' }] }, { status: 401 })
  const policy = contentSecurityPolicy(
    Buffer.from(crypto.randomUUID()).toString('base64'),
    new URL(readSettings(process.env).siteUrl).origin,
    process.env.NODE_ENV === 'development',
  )
  const headers = new Headers(request.headers)
  // Next finds the number in the policy and writes it on the page's scripts.
  headers.set('Content-Security-Policy', policy)
  const hasChosen = request.cookies.has(languageCookie)
  if (!hasChosen) headers.set('accept-language', 'ro')
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  if (!hasChosen) response.cookies.set(languageCookie, 'ro', { path: '/', sameSite: 'strict' })
  return response
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

export const config = { matcher: ['/((?!api/|_next/).*)', '/api/(.*%.*)'] }
