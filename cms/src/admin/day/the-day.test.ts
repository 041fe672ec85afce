import { describe, expect, it } from 'vitest'
import { debateLines, inForceLines, publicationLine } from './the-day.ts'

const now = new Date('2026-11-23T08:00:00Z')
const factsOf = (lines: { facts: string[]; isUrgent: boolean }[]) =>
  lines.map(({ facts, isUrgent }) => [...facts, isUrgent])

describe('the day of the office', () => {
  it('marks announcements that end within 48 hours, the first end on top', () => {
    const lines = inForceLines(
      [
        { title: 'b', href: '/', validTo: '2026-12-03T10:00:00.000Z' },
        { title: 'c', href: '/', validTo: '2026-11-24T07:00:00.000Z' },
      ],
      now,
    )
    expect(factsOf(lines)).toEqual([
      ['Anunț', 'în vigoare până mâine, la 09:00', true],
      ['Anunț', 'în vigoare până pe 3 decembrie 2026, la 12:00', false],
    ])
  })

  it('counts the days left for proposals', () => {
    const debate = (proposalsDeadline: string) => ({ title: 'x', href: '/', proposalsDeadline })
    const lines = debateLines(
      [
        debate('2026-12-02T15:00:00.000Z'),
        debate('2026-11-24T15:00:00.000Z'),
        debate('2026-11-23T15:00:00.000Z'),
      ],
      now,
    )
    expect(factsOf(lines)).toEqual([
      ['propuneri până azi, la 17:00', 'ultima zi', true],
      ['propuneri până mâine, la 17:00', 'mai este o zi', true],
      ['propuneri până pe 2 decembrie 2026, la 17:00', 'mai sunt 9\u00A0zile', false],
    ])
  })

  it('says what happened and when', () => {
    const line = publicationLine({
      title: 'x',
      href: '/',
      kind: 'Comunicat de presă',
      event: 'corrected',
      at: '2026-11-23T06:05:00.000Z',
    })
    expect(line.facts).toEqual(['Comunicat de presă', 'rectificare la 08:05'])
  })
})
