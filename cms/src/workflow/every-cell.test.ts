import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../access/roles.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction, withinTransaction } from '../database/in-transaction.ts'
import type { Subject } from './act-rows.ts'
import { actNames, type ActName } from './acts.ts'
import type { DeskAnswer } from './answer.ts'
import { deskOf } from './desk-of.ts'
import { askFor } from './keep-desk.ts'
import { tell } from './perform.ts'
import { publishNewest } from './publish-text.ts'
import { states, type State } from './standing.ts'
import { table } from './table.ts'

// Every state, every role, every act, at the doors: what the table says is what is answered, done and told.

let cms: TestCms
/** Who wrote, submitted, approved before: people of their own, so that no role below had a hand in it. */
let colleagues: string[]
beforeAll(async () => {
  cms = await openTestCms()
  colleagues = []
  for (const name of ['Ana', 'Bogdan']) {
    const data = {
      name,
      email: `${name}@example.org`,
      password: 'patru cuvinte alese',
      roles: ['editor' as const],
    }
    colleagues.push((await cms.payload.create({ collection: 'users', data })).id)
  }
})
afterAll(() => cms.close())

const collection = 'press-releases'
const [ana, bogdan] = [0, 1]
const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString()

/** How a text comes to stand so: acts of colleagues, `over` a public text or over nothing. */
const ways: Record<State, ActName[]> = {
  draft: [],
  submitted: ['submit'],
  returned: ['submit', 'return'],
  approved: ['submit', 'approve'],
  scheduled: ['submit', 'approve', 'schedule'],
  published: ['publish'],
  corrected: ['publish'],
  withdrawn: ['publish', 'withdraw'],
}
const isPublicState = (state: State) => ['published', 'corrected', 'withdrawn'].includes(state)

let texts = 0

async function makeText(state: State, isOver: boolean): Promise<string> {
  const { payload, department } = cms
  texts += 1
  const data = { title: `${state} ${texts}`, lead: 'L', body: words('T'), department }
  const made = await payload.create({ collection, data: data, draft: true })
  const subject: Subject = { collection, id: made.id }
  if (isOver) {
    await inTransaction(payload, (req) => publishNewest(req, subject))
    await payload.update({ ...subject, data: { lead: 'Altul' }, draft: true })
  }
  for (const act of ways[state]) await colleagueDoes(subject, act, state)
  return made.id
}

async function colleagueDoes(subject: Subject, act: ActName, state: State): Promise<void> {
  const { payload } = cms
  const req = await createLocalReq({}, payload)
  await withinTransaction(req, async () => {
    if (act === 'publish') {
      const details = state === 'corrected' ? { change: 'correction' } : null
      askFor(req, subject, { act, note: null, details })
      await publishNewest(req, subject)
    } else if (act === 'withdraw')
      await payload.update({ ...subject, data: { _status: 'draft' } as never, req })
    else {
      const desk = await deskOf(req, subject)
      const by = colleagues[act === 'submit' ? ana : bogdan] ?? null
      const details = act === 'schedule' ? { at: inAWeek, purpose: 'publish' } : null
      const { revision } = desk.standing
      await tell(req, desk, {
        act,
        by,
        at: new Date().toISOString(),
        revision,
        note: null,
        details,
      })
    }
  })
}

/** What each act must be told beside its name. */
const said: Partial<Record<ActName, object>> = {
  return: { note: 'Lipsește ora.' },
  'publish-urgently': { note: 'Avarie la apă.', change: 'minor' },
  withdraw: { manner: 'error', reason: 'Ora era greșită.' },
  publish: { change: 'minor' },
}
/** A plan is for what can become of the text: it goes out, or what is public goes. */
const planOf = (state: State): object =>
  isPlannedToGoOut(state)
    ? { at: inAWeek, purpose: 'publish', ...said.publish }
    : { at: inAWeek, purpose: 'withdraw', ...said.withdraw }
const isPlannedToGoOut = (state: State) => table.schedule.from.includes(state)

const doAct = (as: Role | undefined, id: string, act: ActName, { state }: Variant) => {
  const asked = as ? { as } : {}
  return act === 'edit'
    ? cms.request('PATCH', `/${collection}/${id}?draft=true`, { ...asked, body: { lead: 'Scris' } })
    : cms.request('POST', `/${collection}/${id}/acts`, {
        ...asked,
        body: { act, ...(act === 'schedule' ? planOf(state) : said[act]) },
      })
}
const deskFor = async (as: Role, id: string): Promise<DeskAnswer> =>
  (await cms.request('GET', `/${collection}/${id}/desk`, { as })).body as unknown as DeskAnswer

/** Where an act leads: the same state where it is not here. */
const leadsTo: Partial<Record<ActName, (from: State) => State>> = {
  edit: (from) => (from === 'submitted' || from === 'returned' ? from : 'draft'),
  submit: () => 'submitted',
  return: () => 'returned',
  approve: () => 'approved',
  schedule: (from) => (isPlannedToGoOut(from) ? 'scheduled' : from),
  unschedule: (from) => (from === 'scheduled' ? 'approved' : from),
  publish: () => 'published',
  'publish-urgently': () => 'published',
  withdraw: () => 'withdrawn',
  reinstate: () => 'published',
}

interface Variant {
  state: State
  isOver: boolean
}
const variants = states.flatMap((state): Variant[] =>
  isPublicState(state)
    ? [{ state, isOver: false }]
    : [false, true].map((isOver) => ({ state, isOver })),
)

/** What the table says of a cell, beside who had a hand in the text: nobody of the roles had. */
function mayBeDone(role: Role, act: ActName, { state, isOver }: Variant): boolean {
  const row = table[act]
  const isLive = isOver || state === 'published' || state === 'corrected'
  const hasPlan = state === 'scheduled'
  const needs = { isOnSite: isLive, owesReview: false, hasPlan, hasNoPlan: !hasPlan }
  const isTheirs = role !== 'department' || !(isOver || isPublicState(state))
  return (
    row.roles.includes(role) &&
    (row.from.includes(state) || (row.orOfPublic === true && isLive)) &&
    isTheirs &&
    (row.needs === undefined || needs[row.needs])
  )
}

let cells = 0
describe.each(variants)('a text that is $state, over a public one: $isOver', (variant) => {
  it('is open to each role for what the table says, and to nobody for the rest', async () => {
    const untouched = await makeText(variant.state, variant.isOver)
    // All are told; one in turn tries what they were told they may not.
    const tried = roles[variants.indexOf(variant) % roles.length]
    for (const role of roles) {
      const desk = await deskFor(role, untouched)
      expect(desk.state).toBe(variant.state)
      for (const { act, refusal } of desk.acts) {
        cells += 1
        const may = mayBeDone(role, act, variant)
        expect([role, act, refusal === null]).toEqual([role, act, may])
        if (may || act === 'edit' || role !== tried) continue
        const answer = await doAct(role, untouched, act, variant)
        const [error] = answer.body.errors as { message: string }[]
        expect([role, act, answer.status, error?.message]).toEqual([role, act, 403, refusal])
      }
      if (!mayBeDone(role, 'edit', variant))
        expect((await doAct(role, untouched, 'edit', variant)).status).toBe(403)
    }
    for (const act of actNames)
      expect((await doAct(undefined, untouched, act, variant)).status).toBe(403)
    expect((await deskFor('chief', untouched)).state).toBe(variant.state)
  })

  it('goes where each act leads', async () => {
    const offered = (await deskFor('chief', await makeText(variant.state, variant.isOver))).acts
    for (const { act } of offered) {
      const role = roles.find((one) => mayBeDone(one, act, variant))
      if (!role) continue
      const id = await makeText(variant.state, variant.isOver)
      const answer = await doAct(role, id, act, variant)
      expect([act, role, answer.status, answer.body.errors]).toEqual([act, role, 200, undefined])
      const { state } = await deskFor(role, id)
      expect([act, state]).toEqual([act, leadsTo[act]?.(variant.state) ?? variant.state])
      const { docs } = await cms.payload.find({
        collection: 'editorial-acts',
        where: { documentId: { equals: id } },
        sort: '-number',
        limit: 1,
        depth: 1,
      })
      const [last] = docs
      expect([last?.act, last?.by && typeof last.by === 'object' ? last.by.name : null]).toEqual([
        act,
        role,
      ])
    }
  })
})

it('every cell was looked at', () => {
  expect(cells).toBeGreaterThanOrEqual(variants.length * roles.length * 9)
})
