import { validateWhereQuery } from 'payload/shared'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '../../access/roles.ts'
import { openTestCms, words, type TestCms } from '../../collections/authored/test-cms.ts'
import { isShown, queryOf, quickFilters } from './filters.ts'

let cms: TestCms
let editor: string
beforeAll(async () => {
  cms = await openTestCms()
  const email = { equals: 'editor@example.org' }
  editor = (await cms.payload.find({ collection: 'users', where: { email } })).docs[0]?.id ?? ''
  await write('Ciornă', 'editor')
  await write('Trimis', 'contributor', { act: 'submit' })
  await write('Urgent', 'chief', { act: 'publish-urgently', note: 'Avarie de apă' })
})
afterAll(() => cms.close())

async function write(title: string, as: Role, act?: object) {
  const body = { title, lead: 'L', body: words('T') }
  const made = await cms.request('POST', '/announcements?draft=true', { as, body })
  const address = `/announcements/${String(made.body.doc.id)}/acts`
  if (act) expect((await cms.request('POST', address, { as, body: act })).status).toBe(200)
}

const filters = () => quickFilters({ id: editor, roles: ['editor'], department: null }, true)

it('each filter is a plain query of the list', async () => {
  const shown: Record<string, string[]> = {}
  for (const filter of filters()) {
    const query = queryOf(filter)
    const address = `/announcements${query}${query ? '&' : '?'}draft=true&sort=title`
    const { body } = await cms.request('GET', address, { as: 'editor' })
    shown[filter.label] = (body.docs as { title: string }[]).map(({ title }) => title)
  }
  expect(shown).toEqual({
    Toate: ['Ciornă', 'Trimis', 'Urgent'],
    'Ale mele': ['Ciornă'],
    Ciorne: ['Ciornă'],
    'De verificat': ['Trimis'],
    Aprobate: [],
    Programate: [],
    Publicate: ['Urgent'],
    'Verificări restante': ['Urgent'],
  })
})

it('the list knows which of them it shows', () => {
  const known = (query: string) =>
    filters()
      .filter((each) => isShown(each, Object.fromEntries(new URLSearchParams(query))))
      .map(({ label }) => label)
  expect(known('?limit=25&sort=title')).toEqual(['Toate'])
  // Each is the one that is shown at its own address, as the server of the admin is told it.
  expect(filters().map((filter) => known(`${queryOf(filter)}&page=2`))).toEqual(
    filters().map(({ label }) => [label]),
  )
  expect(known('?where[or][0][and][0][title][like]=x')).toEqual([])
})

it('none unfolds the panel of Payload’s own filters', () => {
  const asked = filters().filter(({ where }) => where !== null)
  for (const filter of asked) {
    const names = [...new URLSearchParams(queryOf(filter)).keys()]
    expect(names.filter((name) => !name.startsWith('where[and][0]['))).toEqual([])
    expect(validateWhereQuery({ and: [filter.where ?? {}] })).toBe(false)
  }
  expect(asked).toHaveLength(7)
})

it('a department is not asked who began what', () => {
  const actor = { id: 'd', roles: ['department' as const], department: 'x' }
  expect(quickFilters(actor, false).map(({ label }) => label)).not.toContain('Ale mele')
})
