import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { act, clientOf, makeRelease, untilPublic, type ApiClient } from '../support/api-client.ts'
import { freshNumber } from '../support/fresh-number.ts'

let webmaster: ApiClient
let editor: ApiClient
beforeAll(async () => {
  webmaster = await clientOf('webmaster')
  editor = await clientOf('editor')
})

const makeRedirect = async (from: string, to: string): Promise<string> => {
  const { body } = await webmaster.call('POST', '/redirects', { from, to })
  return z.object({ doc: z.object({ id: z.string() }) }).parse(body).doc.id
}

/** Waits until the public site answers at an address in a way, without going where it sends. */
async function untilAnswered(address: string, status: number, location: string | null = null) {
  const giveUpAt = Date.now() + 15_000
  for (;;) {
    const answer = await fetch(inject('newsroom').siteUrl + address, { redirect: 'manual' })
    const is = [answer.status, answer.headers.get('location')]
    if (is[0] === status && is[1] === location) return
    if (Date.now() > giveUpAt) expect(is).toEqual([status, location])
    await pause(20)
  }
}

describe('a webmaster redirects', () => {
  it('an address of old: it answers 301 within moments, and 404 again once the redirect is deleted', async () => {
    const address = `/stiri/2019/vechi-${Date.now()}.pdf`
    const id = await makeRedirect(inject('newsroom').siteUrl + address, '/presa')
    await untilAnswered(address, 301, '/presa/')
    await webmaster.call('PATCH', `/redirects/${id}`, { to: 'https://primaria.example/' })
    await untilAnswered(address, 301, 'https://primaria.example/')
    await webmaster.call('DELETE', `/redirects/${id}`)
    await untilAnswered(address, 404)
  })

  it('the address of a withdrawn document: 301 in place of 410, until the redirect goes or the document is back', async () => {
    const release = await makeRelease(editor, { title: `Se mută ${freshNumber()}` })
    const { body } = await editor.call('GET', `/register/status/press-releases/${release}`)
    const { path } = z.object({ path: z.string() }).parse(body)
    const withdraw = () =>
      act(editor, 'press-releases', release, 'withdraw', { manner: 'error', reason: 'S-a mutat.' })
    await untilPublic(path, (_, code) => code === 200)
    await withdraw()
    await untilAnswered(path, 410)
    const id = await makeRedirect(path, '/comunicate/')
    await untilAnswered(path, 301, '/comunicate/')
    await act(editor, 'press-releases', release, 'reinstate')
    await untilAnswered(path, 200)
    await withdraw()
    await untilAnswered(path, 301, '/comunicate/')
    await webmaster.call('DELETE', `/redirects/${id}`)
    await untilAnswered(path, 410)
  })
})
