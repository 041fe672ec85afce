import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../access/actor.ts'
import { roles, type Role } from '../access/roles.ts'
import { actNames, type ActName, type NewAct } from './acts.ts'
import { nothingYet } from './acts-of-save.ts'
import { nextStep, refusalOf } from './refusal.ts'
import { standingOf, states, type DeskDocument, type Standing } from './standing.ts'
import { table } from './table.ts'

// Whatever people do in whatever order, as far as they are let: the rule itself is held, not the code that keeps it.

const people: Actor[] = [
  { id: 'ana', roles: ['contributor'], department: null },
  { id: 'bogdan', roles: ['editor'], department: null },
  { id: 'corina', roles: ['editor', 'contributor'], department: null },
  { id: 'elena', roles: ['chief'], department: null },
  { id: 'florin', roles: ['department'], department: 'd' },
]
/** The deed of one person; the clock of a plan is the system's. */
type Deed = [person: number, act: ActName]

const deeds = fc.array(
  fc.tuple(
    fc.nat(people.length - 1),
    fc.constantFrom(...actNames, 'edit' as const, 'submit' as const),
  ),
  { minLength: 60, maxLength: 60 },
)

interface Played {
  acts: NewAct[]
  document: DeskDocument
}

/** Plays deeds, leaving out what is refused; `seen` looks at each that is done, with all before it. */
function play(
  some: readonly Deed[],
  fourEyes: boolean,
  seen: (act: NewAct, before: NewAct[]) => void,
) {
  const played: Played = { acts: [], document: nothingYet }
  for (const [person, act] of some) {
    const actor = people[person]
    const standing = standingOf(played.acts, played.document)
    if (!actor) continue
    const told = toldOf(act, actor.id, played)
    const about = told.details?.purpose === 'withdraw' ? 'public' : 'newest'
    if (refusalOf(actor, act, standing, { fourEyes }, about) !== null) continue
    seen(told, played.acts)
    played.document = after(told, played.document)
    played.acts = [...played.acts, told]
  }
}

const publications: readonly ActName[] = ['publish', 'publish-urgently', 'reinstate']

function toldOf(act: ActName, by: string, { document }: Played): NewAct {
  const purpose = document.isNewestLive ? 'withdraw' : 'publish'
  const details = act === 'schedule' ? { at: '2027-01-01T08:00:00.000Z', purpose } : null
  const revision = document.revision + (act === 'edit' ? 1 : 0)
  return { act, by, at: '2026-11-28T10:00:00.000Z', revision, note: null, details }
}

function after({ act, revision }: NewAct, document: DeskDocument): DeskDocument {
  if (act === 'edit') return { ...document, revision, isNewestLive: false }
  if (publications.includes(act))
    return {
      ...document,
      isLive: true,
      liveRevision: revision,
      isNewestLive: true,
      wasPublic: true,
    }
  if (act === 'withdraw')
    return { ...document, isLive: false, liveRevision: null, isNewestLive: false }
  return document
}

/** What was done to a text since another person last approved all of it, be it after a hurry. */
function sinceApproval(before: readonly NewAct[]): NewAct[] {
  const approved = before.map(({ act }, index) => {
    if (act === 'approve') return index
    return act === 'approve-afterwards' ? lastHurry(before.slice(0, index)) : -1
  })
  return before.slice(Math.max(-1, ...approved) + 1)
}

const lastHurry = (before: readonly NewAct[]): number =>
  before.findLastIndex(({ act }) => act === 'publish-urgently')

describe('four eyes, whatever is done in whatever order', () => {
  it('let nothing out that only one person has looked at, but for the chief in a hurry', () => {
    let publicationsSeen = 0
    fc.assert(
      fc.property(deeds, (some) =>
        play(some, true, (act, before) => {
          if (act.act !== 'publish' && act.act !== 'schedule') return
          if (act.details?.purpose === 'withdraw') return
          publicationsSeen += 1
          const approval = before.findLast((one) => one.act === 'approve')
          expect(approval?.revision).toBe(act.revision)
          expect(sinceApproval(before).filter((one) => one.act === 'edit')).toEqual([])
          const written = before.slice(0, before.lastIndexOf(approval as NewAct))
          const hands = sinceApproval(written).filter(
            ({ act: name }) => name === 'edit' || name === 'submit',
          )
          expect(hands.map(({ by }) => by)).not.toContain(approval?.by)
          expect(hands.findLast(({ act: name }) => name === 'submit')?.by).not.toBe(act.by)
        }),
      ),
      { numRuns: 2000 },
    )
    expect(publicationsSeen).toBeGreaterThan(100)
  })

  it('owe a review after a hurry until another person than who was in it, or wrote it, has done it', () => {
    let reviewsSeen = 0
    fc.assert(
      fc.property(deeds, (some) =>
        play(some, true, (act, before) => {
          if (act.act === 'publish-urgently') expect(act.by).toBe('elena')
          if (act.act !== 'approve-afterwards') return
          reviewsSeen += 1
          const hurry = lastHurry(before)
          expect(hurry).toBeGreaterThanOrEqual(0)
          expect(before[hurry]?.by).not.toBe(act.by)
          const hands = sinceApproval(before.slice(0, hurry)).filter(
            ({ act: name }) => name === 'edit',
          )
          expect(hands.map(({ by }) => by)).not.toContain(act.by)
        }),
      ),
      { numRuns: 2000 },
    )
    expect(reviewsSeen).toBeGreaterThan(20)
  })
})

describe('four eyes switched off', () => {
  it('let editor and chief publish alone what they wrote, and nobody else', () => {
    const written = standingOf(
      [{ act: 'edit', by: 'x', at: '', revision: 1, note: null, details: null }],
      { ...nothingYet, revision: 1 },
    )
    const may = (...held: Role[]) =>
      refusalOf({ id: 'x', roles: held, department: null }, 'publish', written, {
        fourEyes: false,
      }) === null
    expect(roles.filter((role) => may(role))).toEqual(['editor', 'chief'])
    expect(
      nextStep({ id: 'x', roles: ['editor'], department: null }, written, { fourEyes: false }),
    ).toBe('publish')
  })
})

describe('the table', () => {
  const plain: Standing = { ...standingOf([], nothingYet), isLive: true, owesReview: true }
  const scheduledFor = { at: '', purpose: 'publish' as const, revision: 0 }

  it('is what `refusalOf` says in each of its cells, for each role', () => {
    let cells = 0
    for (const fourEyes of [true, false])
      for (const state of states)
        for (const act of actNames)
          for (const role of roles) {
            const { from, alsoAlone = [], roles: held } = table[act]
            const starts = from.includes(state) || (!fourEyes && alsoAlone.includes(state))
            const refusal = refusalOf(
              { id: 'nobody in particular', roles: [role], department: 'd' },
              act,
              { ...plain, state, scheduledFor: act === 'schedule' ? null : scheduledFor },
              { fourEyes },
              'newest',
            )
            cells += 1
            expect([state, act, role, refusal === null]).toEqual([
              state,
              act,
              role,
              starts && held.includes(role),
            ])
            if (refusal !== null) expect(refusal).toMatch(/^[A-ZȘȚÎÂĂ].+[.]$/)
          }
    expect(cells).toBe(2 * states.length * actNames.length * roles.length)
  })

  it.each(states)(
    'lets what is public be planned to be taken back under a text that is %s',
    (state) => {
      const ask = (more: Partial<Standing>, role: Role = 'editor') =>
        refusalOf(
          { id: 'x', roles: [role], department: null },
          'schedule',
          { ...plain, state, scheduledFor: null, submittedBy: 'x', ...more },
          { fourEyes: true },
          'public',
        )
      expect(ask({})).toBeNull()
      expect(ask({}, 'contributor')).not.toBeNull()
      expect(ask({ isLive: false })).not.toBeNull()
      expect(ask({ scheduledFor })).toContain('deja programat')
    },
  )
})
