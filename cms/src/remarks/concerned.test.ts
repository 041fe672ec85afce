import { expect, it } from 'vitest'
import { concernedBy, type DeskEvent, type EventName } from './concerned.ts'

const people: Omit<DeskEvent, 'event' | 'by'> = {
  authors: ['ana', 'ion'],
  speakers: ['maria', 'ana'],
  reviewers: ['maria', 'vlad'],
}

it.each<[EventName, string | null, string[]]>([
  ['submit', 'ana', ['ion', 'maria', 'vlad']],
  ['publish-urgently', 'vlad', ['ana', 'ion', 'maria']],
  ['return', 'maria', ['ana', 'ion']],
  ['approve', 'vlad', ['ana', 'ion', 'maria']],
  ['remark', 'ana', ['ion', 'maria']],
  ['publish', null, ['ana', 'ion', 'maria']],
])('%s by %s concerns %j', (event, by, concerned) => {
  expect(concernedBy({ ...people, event, by })).toEqual(concerned)
})
