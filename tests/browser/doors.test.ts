import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { house } from '../../scripts/start/house.ts'
import { startBrowser } from '../support/browser.ts'

const { cmsUrl, accounts } = inject('newsroom')
const accountOf = (role: string) => accounts.find(({ roles }) => roles.includes(role))

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** A signed-in page that notes what its policy stopped, what it asked of other hosts and what failed in it. */
async function watched(role: string): Promise<{ page: Page; faults: string[] }> {
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage()
  const faults: string[] = []
  page.on('console', (entry) => {
    if (/Content Security Policy|violates/i.test(entry.text())) faults.push(entry.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== cmsUrl) faults.push(request.url())
  })
  await page.goto(`${cmsUrl}/admin/login`)
  await page.locator('#field-email').fill(accountOf(role)?.email ?? '')
  await page.locator('#field-password').fill(accountOf(role)?.password ?? '')
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${cmsUrl}/admin`)
  return { page, faults }
}

describe('the admin’s pages', () => {
  // That all of them work under their policy: tests/browser/screens.test.ts.
  it('run no script that is written into them', async () => {
    const { page, faults } = await watched('chief')
    await page.evaluate(() => {
      const script = document.createElement('div')
      script.innerHTML = '<img src="data:," onerror="document.title = \'INTRUS\'">'
      document.body.append(script)
    })
    await expect.poll(() => faults.length).toBeGreaterThan(0)
    expect(await page.title()).not.toBe('INTRUS')
    await page.context().close()
  })

  it('are framed by nobody, and nothing is taken for another type', async () => {
    for (const address of ['/admin/login', '/api/users/me', '/nimic']) {
      const { headers } = await fetch(cmsUrl + address)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

describe('a page of another site', () => {
  const form = (fields: object) => {
    const data = new FormData()
    data.set('_payload', JSON.stringify(fields))
    return data
  }

  it('signs nobody in', async () => {
    const signIn = (headers: Record<string, string>) =>
      fetch(`${cmsUrl}/api/users/login`, {
        method: 'POST',
        headers,
        body: form({ email: accountOf('editor')?.email, password: accountOf('editor')?.password }),
      })
    for (const headers of [
      { origin: 'https://rau.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      const answer = await signIn(headers)
      expect(answer.status).toBe(403)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(await answer.text()).toContain('pagina altui site')
    }
    const own = await signIn({ origin: cmsUrl, 'sec-fetch-site': 'same-origin' })
    expect(own.headers.get('set-cookie')).toContain('payload-token=')
  })

  it('changes nothing with the session of whoever looks at it', async () => {
    const { page } = await watched('editor')
    const [session] = await page.context().cookies()
    const logout = (origin: string) =>
      fetch(`${cmsUrl}/api/users/logout`, {
        method: 'POST',
        headers: { origin, cookie: `${session?.name}=${session?.value}` },
      })
    expect((await logout('https://rau.example')).status).toBe(403)
    await page.context().close()
  })

  it('is told apart from a program, which brings a token or a key and no cookie', async () => {
    const { token } = z.object({ token: z.string() }).parse(
      await (
        await fetch(`${cmsUrl}/api/users/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(accountOf('editor')),
        })
      ).json(),
    )
    const answer = await fetch(`${cmsUrl}/api/topics`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `JWT ${token}`,
        origin: 'https://programul.meu.example',
      },
      body: JSON.stringify({ name: `Temă ${crypto.randomUUID()}` }),
    })
    expect(answer.status).toBe(201)
  })
})

describe('the admin’s server functions', () => {
  const call = async (body: unknown, headers: Record<string, string> = {}) => {
    const manifest = await readFile(
      path.join(house, 'cms/.next/server/server-reference-manifest.json'),
      'utf8',
    )
    const { node } = z
      .object({ node: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(manifest))
    const action = Object.keys(node).find((id) => JSON.stringify(node[id]).includes('layout.tsx'))
    const answer = await fetch(`${cmsUrl}/admin/login`, {
      method: 'POST',
      headers: { 'next-action': action ?? '', 'content-type': 'text/plain', ...headers },
      body: JSON.stringify(body),
    })
    return { status: answer.status, text: await answer.text() }
  }
  const names = ['constructor', 'toString', '__proto__', 'form-state', 'schedule-publish']

  it.each(names)('„%s” tells a stranger nothing', async (name) => {
    const asked = [{ name, args: { collectionSlug: 'users', mark: 'SANTINELA' } }]
    const stranger = await call(asked)
    expect(stranger.status).toBe(401)
    const forged = await call(asked, { cookie: 'payload-token=x.y.z' })
    for (const { text } of [stranger, forged]) {
      expect(text).toContain('Autentificați-vă.')
      expect(text).not.toContain('SANTINELA')
    }
  })

  it('are a list: the name of what every object inherits is none of them', async () => {
    const { page } = await watched('chief')
    const cookies = await page.context().cookies()
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    for (const name of ['constructor', 'toString', '__proto__', 'schedule-publish']) {
      const { status, text } = await call([{ name, args: { mark: 'SANTINELA' } }], {
        cookie,
        origin: cmsUrl,
      })
      expect(status).toBe(200)
      expect(text).toContain('Cererea nu este a redacției.')
      expect(text).not.toContain('SANTINELA')
    }
    await page.context().close()
  })
})
