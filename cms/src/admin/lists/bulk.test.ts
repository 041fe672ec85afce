// Longer than others: every act of the table, done and refused, is prepared here.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../access/roles.ts'
import { openTestCms, words, type TestCms } from '../../collections/authored/test-cms.ts'
import { actsOfRole, type BulkAct } from './bulk-acts.ts'
import { withOutcome, type BulkItem, type BulkOutcome, type BulkReport } from './bulk-report.ts'
import { runBulk, type BulkPorts } from './run-bulk.ts'

let cms: TestCms
const ids: Partial<Record<Role, string>> = {}
beforeAll(async () => {
  cms = await openTestCms()
  const { docs } = await cms.payload.find({ collection: 'users', pagination: false })
  for (const { id, name } of docs) ids[name as Role] = id
})
afterAll(() => cms.close())

const door = '/announcements'
interface Text {
  id: string
  title: string
}

/** A text that these people brought this far, one act after the other. */
async function text(title: string, ...acts: [Role, string, object?][]): Promise<Text> {
  const [[writer] = ['contributor' as Role]] = acts
  const body = { title, lead: 'L', body: words('T') }
  const made = await cms.request('POST', `${door}?draft=true`, { as: writer, body })
  const id = String(made.body.doc.id)
  for (const [as, act, more] of acts) {
    const answer = await cms.request('POST', `${door}/${id}/acts`, { as, body: { act, ...more } })
    expect([act, answer.status]).toEqual([act, 200])
  }
  return { id, title }
}
const submitted = (title: string) => text(title, ['contributor', 'submit'])
const approved = (title: string) => text(title, ['contributor', 'submit'], ['chief', 'approve'])
const live = (title: string) =>
  text(title, ['contributor', 'submit'], ['chief', 'approve'], ['chief', 'publish'])
const thrown = (title: string) => text(title).then(inBin)
async function inBin(one: Text): Promise<Text> {
  const body = { deletedAt: new Date().toISOString() }
  await cms.request('PATCH', `${door}/${one.id}`, { as: 'chief', body })
  return one
}

type Asked = Pick<RequestInit, 'method' | 'body'>
/** Asks the newsroom's own REST handlers as somebody; the address is that of the door below. */
const asking =
  (as: Role) =>
  async (address: string, { method = 'GET', body }: Asked) => {
    const sent = typeof body === 'string' ? { body: JSON.parse(body) as object } : {}
    const answer = await cms.request(method, address, { as, ...sent })
    return Response.json(answer.body, { status: answer.status })
  }

interface Run {
  as: Role
  act: BulkAct
  details?: Record<string, unknown>
  ports?: Partial<BulkPorts>
  report?: BulkReport
}

/** Runs to where it ends: the report, and what was told on the way. */
async function run(texts: readonly Text[], asked: Run) {
  const { as, act, details = {}, ports } = asked
  const items = await Promise.all(texts.map(shown))
  let report: BulkReport = asked.report ?? { act, details, items }
  const told: BulkOutcome['state'][] = []
  await runBulk(report, {
    ask: asking(as),
    door,
    me: ids[as] ?? '',
    now: () => new Date(),
    tell: (id, outcome) => {
      told.push(outcome.state)
      report = withOutcome(report, id, outcome)
    },
    isStopped: () => false,
    ...ports,
  })
  return { report, told, outcomes: outcomesOf(report) }
}
const outcomesOf = ({ items }: BulkReport) =>
  Object.fromEntries(
    items.map(({ title, outcome }) => [
      title,
      outcome.state === 'refused' ? outcome.sentence : outcome.state,
    ]),
  )
/** As the list had it. */
async function shown({ id, title }: Text): Promise<BulkItem> {
  const { body } = await cms.request('GET', `${door}/${id}?draft=true&trash=true`, { as: 'chief' })
  return { id, title, revision: Number(body.revision), outcome: { state: 'waiting' } }
}
const stateOf = async ({ id }: Text) =>
  (await cms.request('GET', `${door}/${id}/desk`, { as: 'chief' })).body.state
const reason = { manner: 'withdrawn', reason: 'Nu mai este valabil.' }
const soon = () => ({
  purpose: 'publish',
  at: new Date(Date.now() + 3_600_000).toISOString(),
})

describe('each act is done where the rules of the document let it, and refused with their sentence where not', () => {
  const cases: [BulkAct, Role, Record<string, unknown>, () => Promise<[Text, Text]>, string][] = [
    [
      'submit',
      'contributor',
      {},
      async () => [await text('da'), await submitted('nu')],
      'Se trimite spre verificare o ciornă sau un text returnat.',
    ],
    [
      'approve',
      'editor',
      {},
      async () => [await submitted('da'), await text('nu', ['editor', 'submit'])],
      'Ați scris sau ați trimis chiar dumneavoastră acest text: îl aprobă altcineva, editor sau șef de birou.',
    ],
    [
      'return',
      'editor',
      { note: 'Lipsește termenul.' },
      async () => [await submitted('da'), await text('nu')],
      'Se returnează doar un text trimis spre verificare sau aprobat.',
    ],
    [
      'publish',
      'editor',
      {},
      async () => [await approved('da'), await submitted('nu')],
      'Se publică doar un text aprobat de altcineva: trimiteți-l întâi spre verificare. De urgență publică singur doar șeful biroului, cu un motiv scris.',
    ],
    [
      'publish-urgently',
      'chief',
      { note: 'Avarie.' },
      async () => [await text('da'), await live('nu')],
      'Textul este deja public.',
    ],
    [
      'approve-afterwards',
      'editor',
      {},
      async () => [
        await text('da', ['chief', 'publish-urgently', { note: 'Avarie.' }]),
        await live('nu'),
      ],
      'Documentul nu are o verificare restantă.',
    ],
    [
      'schedule',
      'editor',
      soon(),
      async () => [await approved('da'), await submitted('nu')],
      'Se programează publicarea unui text aprobat sau retragerea unuia publicat.',
    ],
    [
      'unschedule',
      'editor',
      {},
      async () => [
        await text(
          'da',
          ['contributor', 'submit'],
          ['chief', 'approve'],
          ['chief', 'schedule', soon()],
        ),
        await approved('nu'),
      ],
      'Documentul nu este programat.',
    ],
    [
      'withdraw',
      'editor',
      reason,
      async () => [await live('da'), await approved('nu')],
      'Documentul nu este public.',
    ],
    [
      'reinstate',
      'editor',
      {},
      async () => [
        await text(
          'da',
          ...([
            ['contributor', 'submit'],
            ['chief', 'approve'],
            ['chief', 'publish'],
            ['chief', 'withdraw', reason],
          ] as [Role, string, object?][]),
        ),
        await live('nu'),
      ],
      'Se repune pe site doar un document retras, al cărui text nu a mai fost schimbat.',
    ],
    [
      'trash',
      'contributor',
      {},
      async () => [await text('da'), await live('nu')],
      'Un document care a fost public poate fi mutat la coș doar de un editor sau de șeful biroului.',
    ],
    [
      'delete',
      'chief',
      {},
      async () => [await thrown('da'), await inBin(await live('nu'))],
      'Documentul a fost public și rămâne în registrul publicărilor: nu poate fi șters definitiv. Îl puteți retrage sau muta la coș.',
    ],
  ]
  it.each(cases)(
    '%s, by a person who is %s',
    async (act, as, details, prepare, sentence) => {
      const texts = await prepare()
      const before = await Promise.all(texts.map(stateOf))
      const { outcomes } = await run(texts, { as, act, details })
      expect(outcomes).toEqual({ da: 'done', nu: sentence })
      const [done, refused] = texts
      expect(await stateOf(refused)).toEqual(before[1])
      const gone = await cms.request('GET', `${door}/${done.id}?trash=true`, { as: 'chief' })
      if (act === 'delete') expect(gone.status).toBe(404)
      else if (act === 'trash') expect(gone.body.deletedAt).toEqual(expect.any(String))
      else if (act !== 'approve-afterwards') expect(await stateOf(done)).not.toEqual(before[0])
    },
    60_000,
  )

  it('restores from the trash, each as a draft; a redactor is told who does it', async () => {
    const [one, other] = [await thrown('unu'), await thrown('doi')]
    const refused = await run([one], { as: 'contributor', act: 'restore' })
    expect(refused.outcomes).toEqual({
      unu: 'Doar editorii și șeful biroului restaurează documente din coș.',
    })
    expect((await run([one, other], { as: 'editor', act: 'restore' })).outcomes).toEqual({
      unu: 'done',
      doi: 'done',
    })
    expect(await stateOf(one)).toBe('draft')
  })
})

describe('a run', () => {
  it('refuses what a colleague changed since the list was drawn, and goes on', async () => {
    const texts = [await submitted('schimbat'), await submitted('la fel')]
    const report: BulkReport = {
      act: 'approve',
      details: {},
      items: await Promise.all(texts.map(shown)),
    }
    const address = `${door}/${texts[0]?.id}?draft=true`
    await cms.request('PATCH', address, { as: 'contributor', body: { title: 'Altul' } })
    const { outcomes } = await run([], { as: 'editor', act: 'approve', report })
    expect(outcomes).toMatchObject({ 'la fel': 'done' })
    expect(outcomes.schimbat).toContain('Între timp textul a fost schimbat')
  })

  it('of two people at once does each act once, and tells the other why not', async () => {
    const texts = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(submitted))
    const [one, other] = await Promise.all([
      run(texts, { as: 'editor', act: 'approve' }),
      run(texts.toReversed(), { as: 'chief', act: 'approve' }),
    ])
    for (const { title, id } of texts) {
      const both = [one.outcomes[title], other.outcomes[title]]
      expect(both.filter((outcome) => outcome === 'done')).toHaveLength(1)
      expect(both).toContain('Se aprobă doar un text trimis spre verificare.')
      const where = {
        and: [{ documentId: { equals: id } }, { act: { equals: 'approve' as const } }],
      }
      expect((await cms.payload.count({ collection: 'editorial-acts', where })).totalDocs).toBe(1)
    }
  })

  it.each([
    ['before it arrived', false],
    ['after it was done', true],
  ])('whose connection is lost %s ends there, says so, and goes on', async (_, arrives) => {
    const texts = [await submitted('unu'), await submitted('doi'), await submitted('trei')]
    const ask = asking('editor')
    let sent = 0
    const lossy: BulkPorts['ask'] = async (address, init) => {
      if (init.method !== 'POST' || ++sent !== 2) return ask(address, init)
      if (arrives) await ask(address, init)
      throw new TypeError('Failed to fetch')
    }
    const first = await run(texts, { as: 'editor', act: 'approve', ports: { ask: lossy } })
    expect(first.outcomes).toEqual({ unu: 'done', doi: 'unsure', trei: 'waiting' })
    const then = await run([], { as: 'editor', act: 'approve', report: first.report })
    expect(then.outcomes).toEqual({ unu: 'done', doi: 'done', trei: 'done' })
  })

  it('is unsure of what was on its way when its window went, and stops when it is told to', async () => {
    const texts = [await text('unu'), await text('doi')]
    let asked = 0
    const isStopped = () => asked++ > 0
    const { told, outcomes } = await run(texts, {
      ...{ as: 'contributor', act: 'submit', ports: { isStopped } },
    })
    expect(told).toEqual(['unsure', 'done'])
    expect(outcomes).toEqual({ unu: 'done', doi: 'waiting' })
  })
})

describe('no other door changes several at once', () => {
  it('a change of many is refused but for the trash, which asks each by its rules', async () => {
    const [own, live1] = [await text('al meu'), await live('public')]
    const where = `?where[id][in]=${own.id},${live1.id}`
    for (const body of [{ _status: 'published' }, { title: 'X' }, { deskState: 'approved' }])
      expect((await cms.request('PATCH', door + where, { as: 'chief', body })).status).toBe(403)
    expect((await cms.request('DELETE', door + where, { as: 'chief' })).status).toBe(403)
    const body = { deletedAt: new Date().toISOString() }
    const moved = await cms.request('PATCH', door + where, { as: 'contributor', body })
    expect(moved.status).toBe(400)
    expect(moved.body.errors).toMatchObject([{ id: live1.id }])
    expect(await stateOf(live1)).toBe('published')
  })
})

it('offers what the role may do at all', () => {
  const of = (role: Role) => actsOfRole({ id: 'x', roles: [role], department: 'd' })
  expect(of('department')).toEqual(['submit'])
  expect(of('contributor')).toEqual(['submit', 'trash'])
  expect(of('editor')).toEqual([
    ...['submit', 'return', 'approve', 'schedule', 'unschedule', 'publish'],
    ...['approve-afterwards', 'withdraw', 'reinstate', 'trash', 'restore'],
  ])
  expect(of('chief')).toContain('publish-urgently')
  expect(of('chief')).toContain('delete')
  expect(of('webmaster')).toEqual([])
})
