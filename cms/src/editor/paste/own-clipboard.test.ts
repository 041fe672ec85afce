import { expect, it } from 'vitest'
import { isOwn } from './own-clipboard.ts'

const text = { type: 'text', text: 'a' }
const copied = (...nodes: object[]) => JSON.stringify({ namespace: 'lexical', nodes })
const known = (type: string) => ['paragraph', 'text', 'upload'].includes(type)

it.each([
  ['nodes that it knows', copied({ type: 'paragraph', children: [text] }), true],
  ['an uploaded picture', copied({ type: 'upload', value: 'm1', relationTo: 'media' }), true],
  [
    'a node that it does not know',
    copied({ type: 'paragraph', children: [{ type: 'table' }] }),
    false,
  ],
  [
    'a picture to be fetched',
    copied({ type: 'upload', pending: { src: 'https://x.ro/a.png' } }),
    false,
  ],
  ['nodes of another editor', JSON.stringify({ namespace: 'Playground', nodes: [text] }), false],
  ['something else', '{', false],
  ['nothing', '', false],
])('an editor takes %s: %#', (_, json, expected) => {
  expect(isOwn(json, 'lexical', known)).toBe(expected)
})
