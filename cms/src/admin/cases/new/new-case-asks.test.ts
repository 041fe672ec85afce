import { expect, it } from 'vitest'
import { openingSchema } from '../../../cases/opening.ts'
import { askedNow, missingIn, type Told } from '../../item/act-forms.ts'
import { newCaseForm } from './new-case-asks.ts'

const now = '2026-11-23T08:07:00.000Z'
const choices = {
  topics: [{ id: 't1', name: 'Parcări' }],
  requests: [{ id: 'c1', name: 'INF-1/2026: Parcări' }],
}
const form = newCaseForm(choices, now)
const asked = (told: Told) => askedNow(form, told).map(({ name }) => name)
const opening = (told: Told) => form.details({ ...form.begun, ...told }).opening
const taken = (told: Told) => openingSchema.safeParse(opening(told)).error?.issues ?? []

it('asks first what it is, then what a case of that kind tells', () => {
  expect(asked({})).toEqual(['kind'])
  expect(asked({ kind: 'press-problem' })).toEqual([
    ...['kind', 'receivedAt', 'subject', 'text', 'problemOutlet', 'problemAddress', 'topic'],
  ])
  expect(asked({ kind: 'broadcast-question' })).toContain('airedAt')
  expect(asked({ kind: 'complaint', 'channel-complaint': 'paper', number: '1' })).toEqual(
    expect.arrayContaining(['request', 'number', 'at']),
  )
})

it('asks of what came verbally no registration', () => {
  const verbal = { kind: 'information-request', 'channel-information-request': 'verbal-press' }
  expect(asked(verbal)).not.toContain('number')
  expect(asked({ ...verbal, 'channel-information-request': 'paper' })).toContain('number')
})

it.each<[string, Told, object]>([
  [
    'a request',
    {
      ...{ kind: 'information-request', 'channel-information-request': 'paper' },
      ...{ subject: 'Parcări', text: 'Câte sunt?', name: 'Ana Pop', email: 'ana@exemplu.ro' },
    },
    {
      ...{ kind: 'information-request', channel: 'paper', receivedAt: now },
      ...{ subject: 'Parcări', text: 'Câte sunt?' },
      applicant: { name: 'Ana Pop', email: 'ana@exemplu.ro' },
    },
  ],
  [
    'a question in a broadcast, which comes one way',
    {
      ...{ kind: 'broadcast-question', subject: 'Zăpada' },
      ...{
        programme: 'Matinal',
        broadcaster: 'Radio Cluj',
        airedAt: now,
        askedBy: 'o ascultătoare',
      },
    },
    {
      ...{ kind: 'broadcast-question', channel: 'broadcast', receivedAt: now, subject: 'Zăpada' },
      applicant: {},
      broadcast: {
        ...{ programme: 'Matinal', broadcaster: 'Radio Cluj' },
        ...{ airedAt: now, askedBy: 'o ascultătoare' },
      },
    },
  ],
  [
    'a problem in the press',
    { kind: 'press-problem', subject: 'Groapă', problemOutlet: 'Ziarul', problemAddress: ' ' },
    {
      ...{ kind: 'press-problem', channel: 'press-cutting', receivedAt: now, subject: 'Groapă' },
      problem: { outlet: 'Ziarul' },
    },
  ],
])('what is sent of %s is what the door takes', (_, told, sent) => {
  expect(missingIn(form, { ...form.begun, ...told })).toEqual({})
  expect(opening(told)).toEqual(sent)
  expect(taken(told)).toEqual([])
})

it('registers at once only where there is a number', () => {
  const paper = { kind: 'complaint', 'channel-complaint': 'paper' }
  expect(form.details(paper).registration).toBe(null)
  expect(form.details({ ...paper, number: '77', at: now }).registration).toEqual({
    number: '77',
    at: now,
  })
  expect(missingIn(form, { ...paper, number: '77' }).at).toBe('Alegeți ziua și ora.')
})
