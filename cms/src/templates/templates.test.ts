import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../access/roles.ts'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { toRichText } from '../editor/to-rich-text.ts'
import { troubleIn } from '../editor/trouble.ts'
import { ensureTemplates } from './first-templates.ts'

let cms: TestCms
const ids = new Map<string, string>()
beforeAll(async () => {
  cms = await openTestCms()
  await ensureTemplates(cms.payload)
  await ensureTemplates(cms.payload)
  const { docs } = await cms.payload.find({ collection: 'templates' })
  for (const { id, name } of docs) ids.set(name, id)
})
afterAll(() => cms.close())

const fill = (name: string, answers: object, as: Role = 'contributor') =>
  cms.request('POST', `/templates/${ids.get(name)}/fill`, { as, body: answers })

const water = {
  strada: 'strada Teilor',
  'de-la': '2026-11-30T07:00:00.000Z',
  'până-la': '2026-11-30T13:00:00.000Z',
  motivul: 'o lucrare la rețea',
  cine: 'locuitorii numerelor 2–40',
}

describe('a template', () => {
  it('comes with the newsroom, once', () => {
    expect([...ids.keys()].sort()).toEqual([
      'Apă oprită',
      'Program schimbat',
      'Trafic restricționat',
    ])
  })

  it('becomes a draft, its places filled in words and the fields of the notice with them', async () => {
    const { status, body } = await fill('Apă oprită', water)
    expect(status).toBe(201)
    const address = `/${String(body.item)}?draft=true`
    const draft = (await cms.request('GET', address, { as: 'editor' })).body as unknown as Record<
      string,
      unknown
    >
    expect(draft).toMatchObject({
      _status: 'draft',
      title: 'Apa se oprește pe strada Teilor',
      lead: 'Furnizarea apei se întrerupe pe strada Teilor, de luni, 30 noiembrie 2026, ora 09:00 până luni, 30 noiembrie 2026, ora 15:00.',
      place: 'strada Teilor',
      affected: 'locuitorii numerelor 2–40',
      validFrom: water['de-la'],
      validTo: water['până-la'],
    })
    expect(troubleIn(draft.body, true)).toBeNull()
    expect(JSON.stringify(toRichText(draft.body))).toContain('pentru o lucrare la rețea')
    expect(JSON.stringify(draft)).not.toContain('{{')
  })

  it('takes whole days as the day begins in Cluj-Napoca', async () => {
    const answers = { unde: 'Ghișeul 1', din: '2026-12-24', orarul: '8–12', revine: '2026-12-28' }
    const { body } = await fill('Program schimbat', answers)
    const address = `/${String(body.item)}?draft=true`
    const draft = (await cms.request('GET', address, { as: 'editor' })).body
    expect(draft).toMatchObject({
      validFrom: '2026-12-23T22:00:00.000Z',
      validTo: '2026-12-27T22:00:00.000Z',
    })
  })

  it.each([
    [{ ...water, strada: ' ' }, 'Completați „Strada sau străzile”.'],
    [{ ...water, 'de-la': 'mâine' }, 'Completați „De la”.'],
  ])('says which of its fields is missing', async (answers, sentence) => {
    const { status, body } = await fill('Apă oprită', answers)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(sentence)])
  })
})

describe('rights', () => {
  it.each(roles)(
    '%s writes templates only as chief, and fills them in as who writes',
    async (as) => {
      const body = { name: 'Nou', kind: 'announcements', title: 'Titlu' }
      const made = await cms.request('POST', '/templates', { as, body })
      expect(made.status).toBe(as === 'chief' ? 201 : 403)
      const changed = await cms.request('PATCH', `/templates/${ids.get('Apă oprită')}`, {
        as,
        body: { name: 'Apă oprită' },
      })
      expect(changed.status).toBe(as === 'chief' ? 200 : 403)
      const filled = await fill('Apă oprită', water, as)
      expect(filled.status).toBe(['webmaster', 'admin'].includes(as) ? 403 : 201)
    },
  )

  it('nothing for the public', async () => {
    expect((await cms.request('GET', '/templates')).status).toBe(403)
    const address = `/templates/${ids.get('Apă oprită')}/fill`
    expect((await cms.request('POST', address, { body: water })).status).toBe(403)
  })
})
