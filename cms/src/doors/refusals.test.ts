import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../collections/authored/test-cms.ts'
import { openHouse, type House } from './test-house.ts'

let house: House
let draft: string
beforeAll(async () => {
  house = await openHouse()
  const made = await house.request('POST', '/press-releases?draft=true', {
    as: 'editor',
    body: { title: 'O ciornă', _status: 'draft' },
  })
  draft = String((made.body.doc as { id: string }).id)
}, 180_000)
afterAll(() => house.close())

const deep = (levels: number) => '{"children":['.repeat(levels) + ']}'.repeat(levels)
const ask = (method: string, address: string, body?: object | string) =>
  house.request(method, address, { as: 'chief', body })
const saveDraft = (data: object) =>
  ask('PATCH', `/press-releases/${draft}?draft=true`, { ...data, _status: 'draft' })

const linkTo = (relationTo: string) => {
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo, value: 'x' } }
  const link = { type: 'link', version: 3, fields, children: [] }
  return { root: { type: 'root', children: [{ type: 'paragraph', children: [link] }] } }
}

describe('a draft', () => {
  it.each<[string, unknown, string]>([
    ['title', 7, 'text'],
    ['title', { a: 1 }, 'text'],
    ['lead', ['a'], 'text'],
    ['kind', {}, 'din listă'],
    ['registrationDate', 'azi', 'dată din calendar'],
    ['registrationDate', '', 'dată din calendar'],
    ['deletedAt', '', 'dată din calendar'],
    ['registrationDate', '1000-01-01T00:00:00Z', '1900'],
    ['registrationDate', '9999-12-31T23:59:59Z', '2100'],
    ['title', 'a'.repeat(900_000), 'cel mult 2.000 de caractere'],
    ['lead', 'a'.repeat(900_000), 'cel mult 50.000 de caractere'],
    ['body', linkTo('constructor'), 'editorul'],
    ['body', linkTo('__proto__'), 'editorul'],
    ['publishedAt', '+105267-11-07T15:39:13.014Z', 'dată din calendar'],
    ['department', { id: {} }, 'din listă'],
    ['topics', 'nu e listă', 'listă'],
    ['topics', [{}], 'din listă'],
    ['body', 'nu e arbore', 'editorul'],
    ['body', { root: { type: 'root', children: [1] } }, 'editorul'],
    ['body', { root: { type: 'root', children: [{ type: 'text' }] } }, 'editorul'],
    ['quotes', { text: 'a' }, 'listă'],
  ])('with „%s” of %j is refused beside the field', async (path, value, sentence) => {
    const { status, text } = await saveDraft({ [path]: value })
    expect(status).toBe(400)
    expect(text).toContain(`"path":"${path}"`)
    expect(text).toContain(sentence)
  })

  it('of the right types is saved, unfinished as it may be', async () => {
    const unfinished = { title: '', lead: null, body: words('Corp'), topics: [], quotes: [{}] }
    expect((await saveDraft(unfinished)).status).toBe(200)
  })

  it.each<[string, string | undefined]>([
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '7'],
    ['no JSON', '{"title":'],
    ['3,000 levels', deep(3000)],
    ['what every object inherits', '{"__proto__":{"roles":["admin"]}}'],
    ['named with a dot', '{"attachments.0":"11111111-2222-4333-8444-555555555555"}'],
    ['named with a dot further in', '{"quotes":[{"text.x":"a"}]}'],
  ])('that is %s is refused', async (_, body) => {
    expect((await ask('PATCH', `/press-releases/${draft}?draft=true`, body)).status).toBe(400)
  })

  it('that is a form is checked like one in JSON', async () => {
    for (const payload of ['{"title":', '[]', deep(3000), '{"title":{}}']) {
      const form = new FormData()
      form.set('_payload', payload)
      const { status } = await house.request('PATCH', `/press-releases/${draft}?draft=true`, {
        as: 'chief',
        body: form,
      })
      expect(status).toBe(400)
    }
  })

  it.each([
    ['contact', 'nope'],
    ['topics', ['nope']],
    ['image', 'nope'],
    ['attachments', ['nope']],
  ])('that refers to what does not exist is told: %s', async (field, value) => {
    const { status, text } = await saveDraft({ [field]: value })
    expect(status).toBe(400)
    expect(text).toContain('Documentul se referă la ceva ce nu mai există')
  })

  it('with two rows of one id is told', async () => {
    const quote = { id: 'd', text: 'a', role: 'b' }
    const body = JSON.stringify({ title: 'Citate', quotes: [quote, quote] })
    const { status, text } = await ask('POST', '/press-releases?draft=true', body)
    expect([status, text]).toEqual([400, expect.stringContaining('același identificator')])
  })

  it('above 5 MB is too large, in a sentence', async () => {
    const { status, text } = await saveDraft({ title: 'x'.repeat(5_000_000) })
    expect(status).toBe(413)
    expect(text).toContain('Cererea depășește 5')
  })
})

it('what is refused is no error in the log: each would be two kB of the disk, for whoever asks', async () => {
  const before = house.lastError()
  const asked = { email: 'nimeni@example.org', password: 'o parolă' }
  const answers = [
    await ask('GET', '/press-releases?where[nicicum][equals]=1'),
    await house.request('GET', '/users/account'),
    await house.request('POST', '/users/login', { body: asked }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([400, 401, 401])
  expect(house.lastError()).toBe(before)
})

describe('a question', () => {
  const list = '/press-releases?'
  const long = encodeURIComponent('cuvânt '.repeat(5000))
  it.each<[number, string]>([
    [400, `${list}page=1e18`],
    [400, `${list}page=-1`],
    [400, `${list}limit=x`],
    [400, `${list}depth=99999999999999999999`],
    [400, `${list}where[title][like]=${long}`],
    [400, `${list}where[title][equals][]=a`],
    [400, `${list}where[title][equals][a]=b`],
    [400, `${list}where[title][near]=1`],
    [400, `${list}where[updatedAt][equals]=azi`],
    [400, `${list}where[nope][equals]=1`],
    [400, '/journal-issues?joins[articles][where][title][near]=1'],
    [400, '/journal-issues?joins[articles][where][publishedAt][equals]=azi'],
    [200, '/journal-issues?joins[articles][where][title][like]=un%20titlu'],
    [400, `${list}where={`],
    [400, `${list}where=${JSON.stringify({ or: Array(600).fill({ title: { equals: 'a' } }) })}`],
    [400, `${list}where[body.root][like]=x`],
    [400, `${list}sort=${Array(80).fill('department.name,contact.name').join()}`],
    [400, `${list}sort=-begunBy.hash`],
    [400, '/press-releases/versions?sort=version.begunBy.salt'],
    [400, '/submissions?sort=createdAt,takenBy.hash'],
    [400, '/journal-issues?joins[articles][sort]=begunBy.hash'],
    [200, `${list}sort=begunBy.name`],
    [400, `${list}data=1`],
    [400, '/media/file/necunoscut.png?prefix=x'],
    [400, '/journal-articles/necunoscut?data=1'],
    [400, `${list}where=${encodeURIComponent(deep(3000))}`],
    [400, `${list}where[__proto__][equals]=1`],
    [400, `${list}where${'[and][0]'.repeat(40)}[id][equals]=1`],
    [404, '/__proto__'],
    [404, '/constructor/x'],
    [404, '/globals/__proto__'],
    [404, '/users/versions'],
    [404, '/nimic'],
    [404, `/media/file/${'x'.repeat(300)}.png`],
    [404, `/press-releases/${'x'.repeat(300)}`],
    [404, '/press-releases/necunoscut'],
    [404, '/press-releases/versions/necunoscut'],
    [400, '/press-releases/%00'],
    [200, `${list}where[title][like]=un%20titlu&page=2&limit=10&sort=-publishedAt`],
    [200, `${list}where[and][0][updatedAt][greater_than]=2026-01-01&where[or][0][id][in]=a,b`],
    [200, `${list}where[publishedAt][exists]=false`],
  ])('is answered with %i: %s', async (status, address) => {
    const answer = await ask('GET', address)
    expect({ status: answer.status, text: answer.status === status ? '' : answer.text }).toEqual({
      status,
      text: '',
    })
  })

  it.each<[number, string, string]>([
    [404, 'POST', '/press-releases/versions/necunoscut'],
    [404, 'POST', '/press-releases/necunoscut/duplicate'],
    [404, 'PATCH', '/press-releases/necunoscut'],
    [404, 'DELETE', '/press-releases/necunoscut'],
    [404, 'POST', '/users/verify/x'],
    [404, 'POST', '/users/unlock'],
    [404, 'POST', '/service-accounts/refresh-token'],
  ])('about what is not there is answered with %i: %s %s', async (status, method, address) => {
    expect((await ask(method, address, {})).status).toBe(status)
  })
})
