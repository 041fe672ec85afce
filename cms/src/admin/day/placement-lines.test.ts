import { expect, it } from 'vitest'
import { withoutProofLines } from './placement-lines.ts'

it('each without a proof is a line in red, what is left over another', () => {
  const at = '2026-12-03T05:40:00.000Z'
  const oldest = [{ id: '1', title: 'Spot', outlet: 'Radio Cetate', startsAt: at, endsAt: at }]
  const asked = { oldest, href: '/a', allHref: '/a?x' }
  expect(withoutProofLines({ ...asked, all: 1 })).toEqual([
    {
      ...{ key: '1', title: 'Spot', href: '/a/1', isUrgent: true },
      facts: ['Radio Cetate', '3 decembrie 2026, la 07:40'],
      state: { label: 'fără dovadă', tone: 'stop' },
    },
  ])
  expect(withoutProofLines({ ...asked, all: 8 })[1]).toMatchObject({
    ...{ href: '/a?x', facts: ['8 în total'], standsFor: 7 },
  })
})
