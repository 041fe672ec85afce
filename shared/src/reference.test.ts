import { expect, it } from 'vitest'
import { referenceKey, referencesIn } from './reference.ts'

it('finds every reference once, however deep, in the order met', () => {
  const image = { ref: 'media', id: 'm1' } as const
  const link = { type: 'link', to: { ref: 'press-releases', id: 'p1' }, children: [] }
  const body = [
    { type: 'paragraph', children: [link] },
    { type: 'image', image },
  ]
  expect(referencesIn({ image, body, gallery: [image], title: null }).map(referenceKey)).toEqual([
    'media/m1',
    'press-releases/p1',
  ])
})

it('takes nothing else for a reference', () => {
  expect(referencesIn({ a: { ref: 'users', id: 'u1' }, b: { ref: 'media', id: '' } })).toEqual([])
})
