import { describe, expect, it } from 'vitest'
import { askedSchema } from '../../../cases/asked.ts'
import { groundsOf } from '../../../cases/grounds.ts'
import { askedNow, missingIn, type Told } from '../../item/act-forms.ts'
import { caseActButtons, caseActForm, type AskedAct } from './case-act-form.ts'
import type { FormFacts } from './form-facts.ts'

const applicant = {
  ...{ name: 'Ana Pop', email: 'ana@exemplu.ro', phone: null, address: null },
  ...{ outlet: null, position: null, sort: null },
}
const facts: FormFacts = {
  ...{ kind: 'information-request', channel: 'paper', receivedAt: '2026-11-23T08:00:00.000Z' },
  ...{ registration: null, applicant, departments: [{ id: 'd1', name: 'Direcția Tehnică' }] },
  ...{
    people: [{ id: 'p1', name: 'Ion Rus' }],
    others: [{ id: 'c2', name: 'INF-2/2026: Parcări' }],
  },
  partDueAt: '2026-11-26T10:00:00.000Z',
}
const instant = '2026-11-23T09:00:00.000Z'

/** What a person types in each dialog, and what is sent of it beside act and `seen`. */
const filled: Record<AskedAct, { told: Told; about?: object; sent: object }> = {
  register: { told: { number: ' 123 ', at: instant }, sent: { number: '123', at: instant } },
  'confirm-receipt': { told: {}, sent: { way: 'e-mail' } },
  'hand-over': { told: { to: 'p1' }, sent: { to: 'p1' } },
  'ask-part': {
    told: { department: 'd1', text: 'Câți stâlpi sunt?' },
    sent: { department: 'd1', text: 'Câți stâlpi sunt?', dueOn: '2026-11-26' },
  },
  'answer-part': { told: { text: '412.' }, about: { part: 'r1' }, sent: { text: '412.' } },
  'release-part': { told: {}, about: { part: 'r1' }, sent: {} },
  submit: { told: {}, sent: {} },
  return: { told: { note: 'Lipsește totalul.' }, sent: { note: 'Lipsește totalul.' } },
  approve: { told: {}, sent: {} },
  send: { told: { way: 'printed' }, sent: { way: 'printed' } },
  'answer-verbally': {
    told: { text: 'Da.', at: instant },
    sent: { text: 'Da.', at: instant, onAir: false },
  },
  extend: { told: { text: 'Sunt la arhivă.' }, sent: { way: 'e-mail', text: 'Sunt la arhivă.' } },
  refuse: {
    told: { ground: 'd', text: 'Sunt date personale.' },
    sent: { way: 'e-mail', ground: 'd', text: 'Sunt date personale.' },
  },
  forward: { told: { to: 'ISU Cluj' }, sent: { way: 'e-mail', to: 'ISU Cluj' } },
  grant: { told: {}, sent: { way: 'e-mail' } },
  resend: { told: {}, about: { of: 3 }, sent: { way: 'e-mail' } },
  join: { told: { to: 'c2' }, sent: { to: 'c2' } },
  unjoin: { told: {}, sent: {} },
  'correct-contact': {
    told: { phone: '0745 123 456' },
    sent: { applicant: { name: 'Ana Pop', email: 'ana@exemplu.ro', phone: '0745 123 456' } },
  },
  'correct-kind': {
    told: { kind: 'question', 'channel-question': 'e-mail' },
    sent: { kind: 'question', channel: 'e-mail' },
  },
  withdraw: { told: { note: 'Prin e-mail.' }, sent: { note: 'Prin e-mail.' } },
  close: { told: { note: 'Reclamă.' }, sent: { note: 'Reclamă.' } },
  reopen: { told: { note: 'Completare.' }, sent: { note: 'Completare.' } },
  erase: { told: { note: 'La cerere.' }, sent: { note: 'La cerere.' } },
}

describe('what a dialog sends is what the door of cases takes', () => {
  it.each(Object.keys(filled) as AskedAct[])('%s', (act) => {
    const form = caseActForm(act, facts)
    const { told, about, sent } = filled[act]
    const whole = { ...form.begun, ...told }
    expect(missingIn(form, whole)).toEqual({})
    expect(form.details(whole)).toEqual(sent)
    const asked = askedSchema.safeParse({ act, seen: 1, ...sent, ...about })
    expect(asked.error?.issues ?? []).toEqual([])
  })

  it('each has a button that says whether it asks something', () => {
    for (const words of Object.values(caseActButtons)) expect(words).toMatch(/^\p{Lu}.*…$/u)
  })
})

it('without an address letters are printed, and nobody is asked how they leave', () => {
  const form = caseActForm('extend', { ...facts, applicant: { ...applicant, email: null } })
  expect(form.asks.map(({ name }) => name)).toEqual(['text'])
  expect(form.details({ text: 'Sunt la arhivă.' })).toEqual({
    text: 'Sunt la arhivă.',
    way: 'printed',
  })
})

it('an accreditation is refused for facts alone, a complaint is answered with a verdict', () => {
  const accreditation = caseActForm('refuse', { ...facts, kind: 'accreditation' })
  expect(accreditation.asks.map(({ name }) => name)).toEqual(['text', 'way'])
  expect(accreditation.details({ ...accreditation.begun, text: 'A blocat ședința.' })).toEqual({
    ...{ way: 'e-mail', ground: 'obstruction' },
    text: 'A blocat ședința.',
  })
  const offered = caseActForm('refuse', facts).asks.find(({ name }) => name === 'ground')
  expect(offered).toMatchObject({
    options: groundsOf('information-request').map((id) => ({ value: id })),
  })
  const complaint = caseActForm('send', { ...facts, kind: 'complaint' })
  expect(missingIn(complaint, complaint.begun ?? {})).toEqual({
    verdict: 'Alegeți una dintre variante.',
  })
})

it('what came another way is asked of the ways of the kind that was chosen', () => {
  const form = caseActForm('correct-kind', facts)
  const asked = (told: Told) => askedNow(form, told).map(({ name }) => name)
  expect(form.begun).toEqual({
    kind: 'information-request',
    'channel-information-request': 'paper',
  })
  expect(asked({ kind: 'question' })).toEqual(['kind', 'channel-question'])
})
