import { expect, it } from 'vitest'
import type { WaitingStory } from './load-triage.ts'
import {
  actOfKey,
  beginTriage,
  changesOf,
  chosenFor,
  currentOf,
  judged,
  judgementOf,
  moved,
  settled,
  undone,
} from './triage-state.ts'

const story = (name: string): WaitingStory => ({
  ...{ story: name, title: name, extract: null, phrases: null, release: null, marked: 0 },
  cuttings: [{ id: `${name}-1`, seen: 0, outlet: 'Gazeta', when: 'azi', url: null, scans: [] }],
  proposed: { topic: 'drumuri', tone: null, department: null },
})
const [a, b, c] = [story('a'), story('b'), story('c')]
const begun = beginTriage([a, b, c])
const names = ({ stories }: { stories: readonly WaitingStory[] }) =>
  stories.map((each) => each.story)

it('goes up and down, and not beyond the ends', () => {
  expect(currentOf(moved(begun, 1))?.story).toBe('b')
  expect(currentOf(moved(begun, -1))?.story).toBe('a')
  expect(currentOf(moved(moved(begun, 2), 2))?.story).toBe('c')
  expect(currentOf(moved(beginTriage([]), 1))).toBeUndefined()
})

it('what is judged makes room for the next, and comes back to its place as it was judged', () => {
  const seen = new Map([['b-1', 1]])
  const after = judged(moved(begun, 1), b, 'Marcată', seen)
  expect([names(after), currentOf(after)?.story]).toEqual([['a', 'c'], 'c'])
  const last = judged(after, c, 'Scoasă', new Map([['c-1', 1]]))
  expect([names(last), currentOf(last)?.story]).toEqual([['a'], 'a'])
  const back = undone(undone(last, new Map([['c-1', 2]])), new Map([['b-1', 2]]))
  expect([names(back), currentOf(back)?.story, back.done]).toEqual([['a', 'b', 'c'], 'b', []])
  expect(back.stories.map(({ cuttings }) => cuttings[0]?.seen)).toEqual([0, 2, 2])
})

it('a story of which a case was opened is gone for good, and nothing judged before it is taken back in its place', () => {
  const after = settled(judged(begun, a, 'relevant', new Map()), b)
  expect(names(after)).toEqual(['c'])
  expect(undone(after, new Map())).toEqual(after)
})

it('sends what was chosen over what was proposed, for all that tell the story', () => {
  const chosen = chosenFor(begun, a, { tone: 'critical' })
  expect(changesOf(a, 'relevant', judgementOf(chosen, a))).toEqual({
    changes: [
      {
        ...{ id: 'a-1', seen: 0, state: 'relevant' },
        ...{ topic: 'drumuri', tone: 'critical', department: null },
      },
    ],
  })
  expect(judgementOf(chosen, b)).toEqual(b.proposed)
})

it('keys do what the legend says, and nothing that is the browser’s', () => {
  const pressed = (key: string, more = {}) =>
    actOfKey({ key, ctrlKey: false, altKey: false, metaKey: false, ...more })
  expect(pressed('J')).toEqual({ act: 'move', steps: 1 })
  expect(pressed('3')).toEqual({ act: 'tone', tone: 'critical' })
  expect(pressed('r', { ctrlKey: true })).toBeNull()
  expect(pressed('Tab')).toBeNull()
})
