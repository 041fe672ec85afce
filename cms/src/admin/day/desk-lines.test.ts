import { describe, expect, it } from 'vitest'
import type { Role } from '../../access/roles.ts'
import type { NewAct } from '../../workflow/acts.ts'
import { standingOf } from '../../workflow/standing.ts'
import { deskLines, draftLines, type DeskItem, type Looking } from './desk-lines.ts'

const now = new Date('2026-11-28T10:00:00Z')
const names = new Map([
  ['ana', 'Ana'],
  ['ion', 'Ion'],
])

const act = (
  name: NewAct['act'],
  by: string,
  minute: number,
  note: string | null = null,
): NewAct => ({
  act: name,
  by,
  at: new Date(now.getTime() - minute * 60_000).toISOString(),
  revision: 1,
  note,
  details: null,
})

function itemOf(title: string, ...acts: NewAct[]): DeskItem {
  const wasPublic = acts.some(({ act: name }) => name.startsWith('publish'))
  const standing = standingOf(acts, {
    revision: 1,
    isLive: wasPublic,
    liveRevision: null,
    isNewestLive: wasPublic,
    wasPublic,
    isTrashed: false,
  })
  return {
    key: title,
    title,
    href: `/${title}`,
    kind: 'Anunț',
    department: null,
    standing,
    lastAct: acts.findLast(({ act: name }) => name !== 'edit') ?? null,
    updatedAt: acts.at(-1)?.at ?? now.toISOString(),
  }
}

const items = [
  itemOf('trimis', act('edit', 'ana', 30), act('submit', 'ana', 12)),
  itemOf('aprobat', act('edit', 'ana', 90), act('submit', 'ana', 80), act('approve', 'ion', 60)),
  itemOf('urgent', act('edit', 'ion', 50), act('publish-urgently', 'ion', 45, 'avarie')),
  itemOf('returnat', act('submit', 'ana', 70), act('return', 'ion', 65, 'lipsește totalul')),
  itemOf('ciornă', act('edit', 'ana', 5)),
]

const seenBy = (id: string, roles: Role[], fourEyes = true) => {
  const looking: Looking = {
    actor: { id, roles, department: null },
    rules: { fourEyes },
    names,
    now,
  }
  const { mine, others } = deskLines(items, looking)
  return [mine.map(({ title }) => title), others.map(({ title }) => title)]
}

describe('what waits', () => {
  it.each<[string, Role[], string[], string[]]>([
    ['eva', ['editor'], ['urgent', 'aprobat', 'trimis'], ['returnat']],
    ['ion', ['chief'], ['aprobat', 'trimis'], ['urgent', 'returnat']],
    ['ana', ['editor'], ['urgent', 'returnat'], ['aprobat', 'trimis']],
    ['ana', ['contributor'], ['returnat'], ['urgent', 'aprobat', 'trimis']],
    ['dan', ['contributor'], [], ['urgent', 'returnat', 'aprobat', 'trimis']],
  ])('for %s as %j: %j, and for others %j', (id, roles, mine, others) => {
    expect(seenBy(id, roles)).toEqual([mine, others])
  })

  it('for who wrote it too, where four eyes are off', () => {
    expect(seenBy('ana', ['editor'], false)[0]).toContain('trimis')
  })

  it('is told with who brought it there, when, and in which words', () => {
    const looking = {
      actor: { id: 'eva', roles: ['editor' as const], department: null },
      rules: { fourEyes: true },
      names,
      now,
    }
    const { mine, others } = deskLines(items, looking)
    expect(
      [...mine, ...others].map(({ facts, state, when, isUrgent }) => [
        facts[1],
        state?.label,
        when,
        isUrgent,
      ]),
    ).toEqual([
      [
        'publicat de urgență de Ion acum 45 de minute: „avarie”',
        'verificare restantă',
        'azi, la 11:15',
        true,
      ],
      ['aprobat de Ion acum 1 oră', 'de publicat', 'azi, la 11:00', false],
      ['trimis de Ana acum 12 minute', 'de verificat', 'azi, la 11:48', false],
      ['returnat de Ion acum 1 oră: „lipsește totalul”', 'returnat', 'azi, la 10:55', false],
    ])
  })
})

it('drafts are those that nobody was asked about yet', () => {
  expect(draftLines(items, now).map(({ title, facts }) => [title, ...facts])).toEqual([
    ['ciornă', 'Anunț', 'modificat azi, la 11:55'],
  ])
})
