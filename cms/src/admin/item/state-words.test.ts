import { expect, it } from 'vitest'
import { offeredBy, stateWords } from './state-words.ts'
import { desk } from './test-desk.ts'

const now = new Date('2026-12-01T10:00:00.000Z')
const ana = { id: '1', name: 'Ana Pop' }
const last = {
  act: 'submit' as const,
  at: '2026-12-01T07:48:00.000Z',
  by: ana,
  note: null,
  revision: 3,
}

it('says in a word how a text stands, and who made it so', () => {
  expect(stateWords(desk({ state: 'submitted', last }), now)).toEqual({
    word: 'trimis spre verificare',
    tone: 'wait',
    remarks: ['de Ana Pop, azi, la 09:48'],
  })
  const returned = { ...last, act: 'return' as const, note: 'lipsește termenul' }
  expect(stateWords(desk({ state: 'returned', last: returned }), now)).toMatchObject({
    word: 'returnat',
    tone: 'stop',
    remarks: ['de Ana Pop, azi, la 09:48: „lipsește termenul”'],
  })
})

it('says that somebody wrote on, what is planned, and what readers still have', () => {
  const edit = { ...last, act: 'edit' as const }
  expect(stateWords(desk({ state: 'draft', isLive: true, last: edit }), now).remarks).toEqual([
    'scris de Ana Pop, azi, la 09:48',
    'pe site rămâne forma publicată',
  ])
  const scheduledFor = { at: '2026-12-02T06:00:00.000Z', purpose: 'publish' as const, revision: 3 }
  expect(stateWords(desk({ state: 'scheduled', scheduledFor }), now).remarks).toEqual([
    'apare mâine, la 08:00',
  ])
  const withdrawal = { ...scheduledFor, purpose: 'withdraw' as const }
  expect(
    stateWords(desk({ state: 'published', isLive: true, scheduledFor: withdrawal }), now).remarks,
  ).toEqual(['pleacă de pe site mâine, la 08:00'])
})

it('offers one next step, a return beside an approval, the rest behind a button', () => {
  const acts = [
    { act: 'edit' as const, refusal: null },
    { act: 'approve' as const, refusal: null },
    { act: 'return' as const, refusal: null },
    { act: 'publish-urgently' as const, refusal: null },
    { act: 'publish' as const, refusal: 'Se publică doar un text aprobat.' },
  ]
  expect(offeredBy(desk({ state: 'submitted', next: 'approve', acts }))).toEqual({
    main: 'approve',
    beside: 'return',
    others: ['publish-urgently'],
    refused: [{ act: 'publish', refusal: 'Se publică doar un text aprobat.' }],
    sentence: null,
    isUrgencyOpen: true,
  })
})

it('says why the step that is waited for is not this person’s', () => {
  const refusal = 'Ați scris chiar dumneavoastră acest text.'
  const acts = [{ act: 'approve' as const, refusal }]
  expect(offeredBy(desk({ state: 'submitted', acts })).sentence).toBe(refusal)
  expect(offeredBy(desk({ state: 'published', acts })).sentence).toBeNull()
  const owed = [{ act: 'approve-afterwards' as const, refusal: 'O face altcineva.' }]
  expect(offeredBy(desk({ state: 'published', owesReview: true, acts: owed })).sentence).toBe(
    'O face altcineva.',
  )
})
