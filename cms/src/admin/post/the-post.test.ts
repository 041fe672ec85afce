import { describe, expect, it } from 'vitest'
import type { MailLine, PostFacts } from '../../mail/load-post.ts'
import type { Fate } from '../../mail/post-standing.ts'
import { fateSentence } from './post-words.ts'
import { postView } from './the-post.ts'

const now = new Date('2026-11-29T10:00:00.000Z')
const sender = { sends: 'smtp' as const, from: 'stiri@exemplu.ro', perMinute: 600, trouble: null }
const office: PostFacts['office'] = {
  id: '1',
  stoppedAt: null,
  stoppedBy: null,
  row: 3,
  rowHash: '',
  dailyUntil: null,
  dailyRow: null,
  weeklyUntil: null,
  weeklyRow: null,
  seenAt: '2026-11-29T09:59:50.000Z',
  sender,
}
const line: MailLine = {
  id: '7',
  to: 'ana@exemplu.ro',
  subject: 'Subiect',

  purpose: 'answer',
  state: 'waiting',
  queuedAt: '2026-11-29T09:00:00.000Z',
  dueAt: '2026-11-29T10:05:00.000Z',
  endedAt: null,
  attempts: 2,
  response: '451 mai târziu',
}
const facts: PostFacts = {
  office,
  waiting: 10_000,
  sending: 1,
  sent: 2,
  lost: 1,
  next: [line],
  lastSent: [],
  lastLost: [
    { ...line, state: 'bounced', to: null, subject: null, endedAt: '2026-11-28T10:00:00.000Z' },
  ],
}
const standing = (change: Partial<PostFacts['office']>) =>
  postView({ ...facts, office: { ...office, ...change } }, now)

describe('the page of the post', () => {
  it.each<[Partial<PostFacts['office']>, string, Fate]>([
    [{}, 'Mesajele pleacă de la stiri@exemplu.ro, cel mult 600 pe minut.', 'leaves'],
    [
      { stoppedAt: '2026-11-29T07:00:00.000Z', stoppedBy: 'Ana Pop' },
      'Poșta este oprită azi, la 09:00, de Ana Pop: nu pleacă niciun mesaj până la pornire.',
      'waits',
    ],
    [{ sender: null, seenAt: null }, 'Programul care trimite mesajele nu a dat încă', 'waits'],
    [
      { seenAt: '2026-11-29T09:50:00.000Z' },
      'Programul care trimite mesajele nu a mai dat semne de 10 minute: mesajele așteaptă.',
      'waits',
    ],
    [
      { seenAt: '2026-11-27T09:50:00.000Z' },
      'Programul care trimite mesajele nu a mai dat semne de pe 27 noiembrie 2026, la 11:50: mesajele așteaptă.',
      'waits',
    ],
    [{ sender: { ...sender, trouble: 'x' } }, 'Serverul de poștă nu răspunde', 'waits'],
    [{ sender: { ...sender, sends: 'files' } }, 'Nu pleacă niciun mesaj', 'becomes a file'],
  ])('says whether letters leave: %j', (change, sentence, fate) => {
    const view = standing(change)
    expect(view.standing).toContain(sentence)
    expect(view.fate).toBe(fate)
  })

  it.each<[Fate, string]>([
    ['leaves', 'Pleacă.'],
    ['waits', 'Proba așteaptă: acum nu pleacă niciun mesaj.'],
    [
      'becomes a file',
      'Proba nu pleacă la nimeni: se scrie într-un fișier, pe serverul instalației.',
    ],
  ])('says what becomes of what was just asked for: it %s', (fate, sentence) => {
    expect(fateSentence(fate, 'Proba', 'Pleacă.')).toBe(sentence)
  })

  it('tells of letters that are files that they were written, and not that they went', () => {
    const written = { ...line, state: 'sent' as const, endedAt: now.toISOString() }
    const { sentTitle, counts, lastSent } = postView(
      {
        ...facts,
        office: { ...office, sender: { ...sender, sends: 'files' } },
        lastSent: [{ ...written, state: 'filed' as const }, written],
      },
      now,
    )
    expect([sentTitle, counts[2]?.label]).toEqual([
      'Scrise în fișiere',
      'Scrise în fișiere în ultimele 24 de ore',
    ])
    expect(lastSent.map(({ facts: told, response }) => [told.at(-1), response])).toEqual([
      ['scris în fișier azi, la 12:00', null],
      ['trimis azi, la 12:00', '451 mai târziu'],
    ])
  })

  it('tells of each letter whom it is for, what became of it and when', () => {
    const view = postView(facts, now)
    expect(view.counts.map(({ value }) => value)).toEqual(['10.000', '1', '2', '1'])
    expect(view.next).toEqual([
      {
        id: '7',
        title: 'Subiect',
        facts: [
          'către ana@exemplu.ro',
          'Răspuns',
          'scris azi, la 11:00',
          'încercări: 2',
          'următoarea azi, la 12:05',
        ],
        response: '451 mai târziu',
        isTriedFromPost: false,
      },
    ])
    const trial = {
      ...facts,
      lastLost: facts.lastLost.map((lost) => ({ ...lost, purpose: 'test' as const })),
    }
    expect(postView(trial, now).lastLost[0]?.isTriedFromPost).toBe(true)
    expect(view.lastLost[0]).toMatchObject({
      title: 'Mesaj șters',
      facts: ['către o adresă ștearsă', 'Răspuns', 'respins ieri, la 12:00'],
    })
  })
})
