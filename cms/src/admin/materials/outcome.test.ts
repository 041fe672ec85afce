import { expect, it } from 'vitest'
import { outcomeSentence, type OutcomeFacts } from './outcome.ts'

const now = new Date('2026-11-28T12:00:00Z')
const facts: OutcomeFacts = {
  state: 'handed-in',
  createdAt: '2026-11-27T08:00:00.000Z',
  dealtAt: null,
  dealtBy: null,
  declineReason: null,
  made: null,
}
const dealtAt = '2026-11-28T07:40:00.000Z'
const made = { kind: 'Anunț', isTrashed: false, url: null }

it.each<[Partial<OutcomeFacts>, string]>([
  [{}, 'Predat ieri, la 10:00. Așteaptă să fie preluat.'],
  [{ state: 'taken', dealtAt }, 'Preluat azi, la 09:40 de Biroul Mass-media.'],
  [{ state: 'taken', dealtAt, dealtBy: 'Ana' }, 'Preluat azi, la 09:40 de Ana.'],
  [
    { state: 'declined', dealtAt, declineReason: 'E vechi.' },
    'Refuzat azi, la 09:40 de Biroul Mass-media: „E vechi.”',
  ],
  [{ state: 'made', dealtAt, made }, 'În lucru la Biroul Mass-media: Anunț.'],
  [{ state: 'made', dealtAt, made: { ...made, url: 'https://x.ro/' } }, 'Publicat: Anunț.'],
  [
    { state: 'made', dealtAt, made: { ...made, isTrashed: true } },
    'A devenit document azi, la 09:40, dar documentul nu mai este în lucru. Întrebați Biroul Mass-media.',
  ],
])('%j is told as „%s”', (more, sentence) => {
  expect(outcomeSentence({ ...facts, ...more }, now)).toBe(sentence)
})
