import { describe, expect, it } from 'vitest'
import type { CaseAct, NewCaseAct } from './acts.ts'
import type { Channel } from './channels.ts'
import { allCaseKinds, caseKinds, type CaseKind } from './kinds.ts'
import { owedOf } from './owed.ts'
import { offeredActs } from './refusal.ts'
import { isTacitRefusal, standingOf, type CaseFacts } from './standing.ts'
import { termsOf } from './terms.ts'

const calendar = { bridgeDays: [], officeDays: 10 }
const facts: CaseFacts = {
  ...{ kind: 'information-request', channel: 'e-mail' },
  receivedAt: '2026-11-23T08:00:00.000Z',
}
const at = '2026-11-23T09:00:00.000Z'

type Told = NewCaseAct extends infer Act
  ? Act extends NewCaseAct
    ? Pick<Act, 'act' | 'details'> & { by?: string | null }
    : never
  : never
const numbered = (told: readonly Told[]): CaseAct[] =>
  told.map((act, index) => ({ by: 'ana', at, words: null, ...act, number: index + 1 }))
const bare = <Name extends 'open' | 'write' | 'submit' | 'approve' | 'return' | 'reopen' | 'erase'>(
  act: Name,
  by = 'ana',
) => ({ act, by, details: {} }) as Told

const opened = bare('open')
const registered: Told = { act: 'register', details: { number: '1', at } }
const sent: Told = {
  act: 'send',
  by: 'ion',
  details: { way: 'e-mail', letter: 'm', verdict: null },
}
const lost = (of: number, letter = 'm'): Told => ({
  act: 'letter-lost',
  by: null,
  details: { of, letter },
})
const answered = [opened, registered, bare('write'), bare('submit'), bare('approve', 'vlad'), sent]
const stand = (told: readonly Told[], about: CaseFacts = facts) =>
  standingOf(about, numbered(told), calendar)
const asked = (part: string): Told => ({
  act: 'ask-part',
  details: { part, department: `d-${part}`, dueOn: '2026-12-01' },
})

describe('the standing of a case', () => {
  it.each<[string, readonly Told[]]>([
    ['received', [opened]],
    ['received', [opened, bare('write'), bare('submit')]],
    ['open', [opened, registered]],
    ['open', [opened, registered, bare('write')]],
    ['at-departments', [opened, registered, asked('p')]],
    ['open', [opened, registered, asked('p'), { act: 'answer-part', details: { part: 'p' } }]],
    ['open', [opened, registered, asked('p'), { act: 'release-part', details: { part: 'p' } }]],
    ['submitted', [opened, registered, bare('write'), bare('submit')]],
    ['approved', answered.slice(0, 5)],
    ['open', [...answered.slice(0, 5), bare('write')]],
    ['open', [...answered.slice(0, 4), bare('return', 'vlad')]],
    ['answered', answered],
    ['open', [...answered, bare('reopen')]],
    ['joined', [opened, { act: 'join', details: { to: 'x' } }]],
    ['received', [opened, { act: 'join', details: { to: 'x' } }, { act: 'unjoin', details: {} }]],
    ['closed', [opened, bare('erase')]],
    ['answered', [...answered, bare('erase')]],
  ])('is %s', (state, told) => {
    expect(stand(told).state).toBe(state)
  })

  it('gives the answer that did not arrive back to who wrote it last', () => {
    expect(stand([...answered, lost(6)])).toMatchObject({
      ...{ state: 'open', responsible: 'ana', closing: null, answeredAt: null },
      draft: { state: 'written', writers: ['ana'] },
      lost: [{ of: 6 }],
    })
  })

  it('is at rest again by the same letter sent once more, from then on', () => {
    const again: Told = { act: 'resend', details: { of: 6, way: 'printed', letter: null } }
    const standing = stand([...answered, lost(6), again])
    expect(standing).toMatchObject({ state: 'answered', lost: [], draft: { state: 'none' } })
    expect(standing.closing?.number).toBe(6)
    expect(stand([...answered, lost(6), again, lost(6, 'n')]).state).toBe('open')
  })

  it('of an old letter takes nothing that is written anew, and a newer one takes its place', () => {
    const anew = [...answered, bare('reopen'), bare('write', 'vlad'), lost(6)]
    expect(stand(anew)).toMatchObject({
      ...{ state: 'open', responsible: null, lost: [{ of: 6, closing: null }] },
      draft: { state: 'written', writers: ['vlad'] },
    })
    expect(stand([...anew, bare('submit', 'vlad'), bare('approve'), sent]).lost).toEqual([])
  })

  it('keeps the term after the end', () => {
    expect(stand(answered).terms.answer?.lastDay).toBe('2026-12-04')
  })

  it('is a tacit refusal once the term has passed in silence, or before the answer came', () => {
    const until = new Date('2026-12-04T22:00:00.000Z')
    const justBefore = new Date(until.getTime() - 1)
    expect(isTacitRefusal(facts, stand([opened, registered]), justBefore)).toBe(false)
    expect(isTacitRefusal(facts, stand([opened, registered]), until)).toBe(true)
    expect(isTacitRefusal(facts, stand([opened]), until)).toBe(false)
    expect(isTacitRefusal(facts, stand(answered), until)).toBe(false)
    const late = answered.map((act) => (act === sent ? { ...sent, at: until.toISOString() } : act))
    expect(isTacitRefusal(facts, stand(late), until)).toBe(true)
    expect(isTacitRefusal({ kind: 'question' }, stand([opened, registered]), until)).toBe(false)
  })

  it('says who owes what', () => {
    const owed = (told: readonly Told[]) => owedOf(facts, stand(told))
    expect(owed([opened])).toEqual([
      { what: 'registration', by: null },
      { what: 'answer', by: null },
    ])
    expect(
      owed([opened, registered, { act: 'hand-over', details: { to: 'ion' } }, asked('p')]),
    ).toEqual([
      { what: 'part', part: 'p', department: 'd-p', dueOn: '2026-12-01' },
      { what: 'answer', by: 'ion' },
    ])
    expect(owed(answered.slice(0, 4))).toEqual([{ what: 'approval' }])
    expect(owed(answered.slice(0, 5))).toEqual([{ what: 'sending', by: 'ana' }])
    expect(owed(answered)).toEqual([])
    expect(owed([...answered, lost(6)])).toEqual([
      { what: 'letter', of: 6 },
      { what: 'answer', by: 'ana' },
    ])
  })
})

describe('the terms of each kind and channel', () => {
  const received = '2026-11-27T10:15:00.000Z'
  const days = (
    kind: CaseKind,
    channel: Channel,
    registeredAt: string | null,
    isExtended = false,
  ) => {
    const terms = termsOf(
      { kind, channel, receivedAt: received, registeredAt, isExtended },
      calendar,
    )
    const { answer, extension, refusal, forwarding } = terms
    return [answer, extension, refusal, forwarding].map((term) => term?.lastDay ?? null)
  }

  it.each<[CaseKind, Channel, (string | null)[]]>([
    // 27 November is a Friday; 30 November and 1 December are holidays.
    ['information-request', 'paper', ['2026-12-08', '2026-12-08', '2026-12-03', '2026-12-03']],
    ['information-request', 'verbal', ['2026-11-27', null, null, null]],
    ['information-request', 'verbal-press', ['2026-11-28', null, null, null]],
    ['question', 'counter', ['2026-12-07', null, null, null]],
    ['broadcast-question', 'broadcast', ['2026-12-07', null, null, null]],
    ['press-problem', 'press-cutting', ['2026-12-07', null, null, null]],
    ['accreditation', 'e-mail', ['2026-12-02', null, null, null]],
    ['complaint', 'paper', ['2026-12-14', null, null, null]],
  ])('%s by %s', (kind, channel, expected) => {
    expect(days(kind, channel, '2026-11-27T11:00:00.000Z')).toEqual(expected)
  })

  it('none runs from the receipt of what has to be registered', () => {
    expect(days('information-request', 'paper', null)).toEqual([null, null, null, null])
    expect(days('accreditation', 'paper', null)).toEqual([null, null, null, null])
  })

  it('an extension is counted from the registration, and not announced twice', () => {
    expect(days('information-request', 'paper', '2026-11-27T11:00:00.000Z', true)).toEqual([
      ...['2026-12-28', null, '2026-12-03', '2026-12-03'],
    ])
  })

  it('a bridge day moves the end', () => {
    const begun = { kind: 'question', channel: 'paper', receivedAt: received } as const
    const own = { bridgeDays: ['2026-12-07'], officeDays: 10 }
    const { answer } = termsOf({ ...begun, registeredAt: null, isExtended: false }, own)
    expect(answer?.lastDay).toBe('2026-12-08')
  })
})

describe('who may do what', () => {
  const rules = { fourEyes: true }
  const may = (role: 'contributor' | 'editor' | 'chief', told: readonly Told[], id = 'eu') =>
    offeredActs({ id, roles: [role] }, facts, stand(told), rules)

  it('whoever wrote does not approve, where there are four eyes', () => {
    const submitted = answered.slice(0, 4)
    expect(may('editor', submitted, 'ana')).not.toContain('approve')
    expect(may('editor', submitted, 'vlad')).toContain('approve')
    expect(may('contributor', submitted, 'vlad')).not.toContain('approve')
    const alone = { fourEyes: false }
    const own = { id: 'ana', roles: ['editor'] } as const
    expect(offeredActs(own, facts, stand(submitted), alone)).toEqual(
      expect.arrayContaining(['approve', 'send']),
    )
  })

  it('nothing leaves before it is registered, and nothing is done to what was erased', () => {
    const letters = ['confirm-receipt', 'send', 'extend', 'refuse', 'forward']
    expect(may('chief', [opened]).filter((act) => letters.includes(act))).toEqual([])
    expect(may('chief', [...answered, bare('erase')])).toEqual([])
  })

  it('every kind can be brought to an end by some act', () => {
    for (const kind of allCaseKinds)
      for (const channel of Object.keys(caseKinds[kind].channels) as Channel[]) {
        const about = { kind, channel, receivedAt: facts.receivedAt }
        const offered = offeredActs(
          { id: 'eu', roles: ['chief'] },
          about,
          standingOf(
            about,
            numbered([opened, registered, bare('write'), bare('submit'), bare('approve')]),
            calendar,
          ),
          rules,
        )
        const ends = ['send', 'grant', 'answer-verbally', 'close']
        expect([kind, channel, offered.filter((act) => ends.includes(act)).length > 1]).toEqual([
          kind,
          channel,
          true,
        ])
      }
  })
})
