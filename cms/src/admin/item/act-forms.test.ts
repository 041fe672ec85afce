import { expect, it } from 'vitest'
import { actForm, askedNow, missingIn, tickedIn, withTick, type Told } from './act-forms.ts'
import { desk } from './test-desk.ts'

const live = desk({ isLive: true, state: 'approved' })
const named = (told: Told, form = actForm('publish', live)) =>
  askedNow(form, told).map(({ name }) => name)

it('asks of a first publication nothing, of what is public how it changes', () => {
  expect(actForm('publish', desk({})).asks).toEqual([])
  expect(named({})).toEqual(['change'])
  expect(named({ change: 'minor' })).toEqual(['change'])
  expect(named({ change: 'major' })).toEqual(['change', 'publicNote'])
  expect(named({ change: 'correction' })).toEqual(['change', 'wrong', 'right'])
})

it.each<[Told, object]>([
  [{ change: 'minor', publicNote: 'rămas' }, { change: 'minor' }],
  [
    { change: 'major', publicNote: ' Ora nouă. ' },
    { change: 'major', publicNote: 'Ora nouă.' },
  ],
  [
    { change: 'correction', wrong: 'ora 10', right: 'ora 12 ' },
    { change: 'correction', correction: { wrong: 'ora 10', right: 'ora 12' } },
  ],
  [{}, {}],
])('publishes %j as %j', (told, details) => {
  expect(actForm('publish', live).details(told)).toEqual(details)
})

it('returns only with observations, and publishes urgently only with a reason', () => {
  expect(missingIn(actForm('return', live), { note: '  ' })).toEqual({
    note: 'Scrieți câteva cuvinte aici.',
  })
  expect(missingIn(actForm('return', live), { note: 'Lipsește ora.' })).toEqual({})
  expect(Object.keys(missingIn(actForm('publish-urgently', desk({})), {}))).toEqual(['note'])
  expect(Object.keys(missingIn(actForm('publish-urgently', live), {}))).toEqual(['note', 'change'])
})

it('withdraws with a manner, a reason and, where it is replaced, what replaces it', () => {
  const form = actForm('withdraw', live)
  expect(Object.keys(missingIn(form, {}))).toEqual(['manner', 'reason'])
  expect(missingIn(form, { manner: 'replaced', reason: 'R' })).toEqual({
    replacedBy: 'Alegeți documentul.',
  })
  expect(form.details({ manner: 'error', reason: ' R ', replacedBy: 'press-releases/1' })).toEqual({
    manner: 'error',
    reason: 'R',
  })
  expect(form.details({ manner: 'replaced', reason: 'R', replacedBy: 'press-releases/1' })).toEqual(
    { manner: 'replaced', reason: 'R', replacedBy: 'press-releases/1' },
  )
})

it('schedules what is approved, and of what is public the end too', () => {
  const at = '2026-12-03T08:00:00.000Z'
  expect(named({}, actForm('schedule', desk({ state: 'approved' })))).toEqual(['at'])
  expect(actForm('schedule', desk({ state: 'approved' })).details({ at })).toEqual({
    at,
    purpose: 'publish',
  })
  const published = actForm('schedule', desk({ isLive: true, state: 'published' }))
  expect(published.asks[0]?.options?.map(({ value }) => value)).toEqual(['withdraw'])
  expect(actForm('schedule', live).asks[0]?.options?.map(({ value }) => value)).toEqual([
    'publish',
    'withdraw',
  ])
})

it('several are ticked, and one of them is let go again', () => {
  const [first, both] = [withTick('', 'a'), withTick('a', 'b')]
  expect([first, both, withTick(both, 'a')]).toEqual(['a', 'a b', 'b'])
  expect([tickedIn(undefined), tickedIn(''), tickedIn(both)]).toEqual([[], [], ['a', 'b']])
})
