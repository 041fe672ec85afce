import { siteApi } from '../../cms/src/publishers/addresses.ts'
import { orderSchema, registerApi, type PublisherState } from '@avizier/shared/register-api'
import { createRegisterClient } from '@avizier/site/following/register-client'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { openSecrets } from '../../scripts/start/secrets.ts'
import { quietPublisher } from '../support/quiet-publisher.ts'
import { clientOf, makeRelease, type ApiClient } from '../support/api-client.ts'
import { freshNumber } from '../support/fresh-number.ts'

// The doors between the site panel and publishers, with a publisher that is played here beside the newsroom's own.

const name = 'web-of-the-test'
const state = quietPublisher({ publisher: name })

let webmaster: ApiClient
let client: ReturnType<typeof createRegisterClient>
beforeAll(async () => {
  const { cmsUrl, dataDir } = inject('newsroom')
  webmaster = await clientOf('webmaster')
  client = createRegisterClient(cmsUrl, (await openSecrets(dataDir)).publisherApiKey)
})
afterAll(() => webmaster.call('POST', siteApi.forget, { publisher: name }))

const everything = Number.MAX_SAFE_INTEGER
const never = new AbortController().signal

describe('an order', () => {
  const give = async (reason: string) => {
    const { body } = await webmaster.call('POST', siteApi.orders, { kind: 'verify', reason })
    return orderSchema.parse(body.order)
  }

  it('reaches a publisher that waits, and one that comes later', async () => {
    const first = await give('întâi')
    const asked = { after: everything, ordersAfter: first.number, waitSeconds: 30 }
    const began = performance.now()
    const waiting = client.after(asked, never)
    const second = await give(' apoi ')
    expect(second).toMatchObject({
      number: first.number + 1,
      kind: 'verify',
      by: 'webmaster@demo.example',
      reason: 'apoi',
    })
    expect((await waiting).orders).toEqual([second])
    // Long before the wait would have ended by itself.
    expect(performance.now() - began).toBeLessThan(20_000)
    const later = await client.after({ after: everything, ordersAfter: first.number - 1 }, never)
    expect(later.orders).toEqual([first, second])
    expect((await client.after({ after: everything }, never)).orders).toEqual([])
  })

  it('for a release that nobody keeps is refused', async () => {
    const answer = await webmaster.call('POST', siteApi.orders, { kind: 'rollback', release: 'x' })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('„x” nu mai este')])
  })
})

describe('what a publisher says of itself', () => {
  const names = async () => {
    const { body } = await webmaster.call('GET', siteApi.panel)
    const { publishers } = z
      .object({ publishers: z.array(z.object({ name: z.string() })) })
      .parse(body)
    return publishers.map((publisher) => publisher.name)
  }

  it('stands on the panel until the publisher is taken off it', async () => {
    await client.reportState(state)
    expect(await names()).toContain(name)
    await webmaster.call('POST', siteApi.forget, { publisher: name })
    expect(await names()).not.toContain(name)
  })

  it('is refused when it is not whole', async () => {
    const { failing: _, ...part } = state
    await expect(client.reportState(part as PublisherState)).rejects.toThrow(
      new RegExp(`${registerApi.state} answered 400.*failing`, 's'),
    )
  })

  it('tells an editor why a page cannot be made', async () => {
    const editor = await clientOf('editor')
    const id = await makeRelease(editor, { title: `Nu se poate genera ${freshNumber()}` })
    const status = async () =>
      (await editor.call('GET', `/register/status/press-releases/${id}`)).body
    const url = z.string().parse((await status()).path)
    expect(await status()).toMatchObject({ failing: null })
    const why = { error: 'TypeError', since: '2026-11-24T03:00:00.000Z', attempts: 2 }
    await client.reportState({ ...state, failing: { count: 1, pages: [{ url, ...why }] } })
    expect(await status()).toMatchObject({ failing: why })
    await client.reportState(state)
    expect(await status()).toMatchObject({ failing: null })
  })
})
