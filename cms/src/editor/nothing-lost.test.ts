import { richTextSchema } from '@avizier/shared/rich-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRichText } from './to-rich-text.ts'

type Node = Record<string, unknown>

/** What the editor makes, what other editors make, and what nobody makes. */
const elementTypes = [
  ...['paragraph', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow', 'tablecell'],
  ...['link', 'autolink', 'mark', 'layout-container', 'code', 'hashtag', 'horizontalrule', 'x'],
]
const facts = fc.record(
  {
    listType: fc.constantFrom('number', 'bullet', 'check'),
    tag: fc.constantFrom('h1', 'h3', 'ol'),
    start: fc.constantFrom(1, 3),
    headerState: fc.constantFrom(0, 1),
    direction: fc.constantFrom('rtl', 'ltr', null),
    fields: fc.constantFrom({ linkType: 'custom', url: 'https://x.ro' }, { url: 'javascript:x' }),
  },
  { requiredKeys: [] },
)
const childrenOf = (node: fc.Arbitrary<Node>) => fc.array(node, { maxLength: 4 })
const textNode = fc
  .integer({ min: 0, max: 127 })
  .map((format): Node => ({ type: 'text', text: '', format }))

type Place =
  | 'inline'
  | 'listItem'
  | 'inListItem'
  | 'list'
  | 'cellBlock'
  | 'cell'
  | 'row'
  | 'calloutBlock'
  | 'block'

/** Trees as the editor makes them: a shape in which everything can stand where the editor lets it. */
const made = fc.letrec<Record<Place, Node>>((tie) => {
  const all = (place: Place) => childrenOf(tie(place))
  const node = (type: string, children: Place, more: Node = {}) =>
    fc.record({ facts, children: all(children) }).map(({ facts: some, children: inner }): Node => ({
      ...some,
      ...more,
      type,
      children: inner,
    }))
  const upload = fc.constantFrom('media', 'documents').map((relationTo): Node => ({
    type: 'upload',
    relationTo,
    value: '',
    fields: relationTo === 'media' ? { caption: '' } : {},
  }))
  const callout = all('calloutBlock').map((children): Node => ({
    type: 'block',
    fields: { blockType: 'callout', title: '', content: { root: { children } } },
  }))
  return {
    inline: fc.oneof(
      { weight: 4, arbitrary: textNode },
      fc.constant<Node>({ type: 'linebreak' }),
      fc.constant<Node>({ type: 'tab', text: '\t' }),
      fc.array(textNode, { maxLength: 3 }).map((children): Node => ({
        type: 'link',
        fields: { linkType: 'custom', url: 'https://x.ro' },
        children,
      })),
    ),
    listItem: fc.oneof(node('listitem', 'inline'), node('listitem', 'inListItem')),
    inListItem: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('inline'),
      upload,
      callout,
      tie('list'),
    ),
    list: node('list', 'listItem'),
    cellBlock: fc.oneof(
      { depthSize: 'small' },
      node('paragraph', 'inline'),
      node('heading', 'inline'),
      node('quote', 'inline'),
      upload,
      callout,
      tie('list'),
    ),
    cell: node('tablecell', 'cellBlock'),
    row: node('tablerow', 'cell'),
    calloutBlock: fc.oneof({ depthSize: 'small' }, node('paragraph', 'inline'), tie('list')),
    block: fc.oneof(
      { depthSize: 'small' },
      node('paragraph', 'inline'),
      node('heading', 'inline'),
      node('quote', 'inListItem'),
      tie('list'),
      node('table', 'row'),
      upload,
      callout,
    ),
  }
}).block

/** Any tree at all, as a script can send it. */
const sent = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    textNode,
    fc
      .record({ facts, type: fc.constantFrom(...elementTypes), children: childrenOf(tie('node')) })
      .map(({ facts: some, ...node }): Node => ({ ...some, ...node })),
    fc
      .record({ type: fc.constantFrom(...elementTypes, 'text'), children: childrenOf(tie('node')) })
      .map((node): Node => ({ ...node, text: '' })),
    fc
      .record({ type: fc.constant('upload'), children: childrenOf(tie('node')) })
      .map((node): Node => ({ ...node, relationTo: 'media', value: '', fields: { caption: '' } })),
    fc
      .record({
        blockType: fc.constantFrom('callout', 'banner'),
        children: childrenOf(tie('node')),
      })
      .map(({ blockType, children }): Node => ({
        type: 'block',
        fields: {
          blockType,
          ...(blockType === 'callout' && { title: '' }),
          content: { root: { children } },
        },
      })),
  ),
})).node

/** Gives every word, title, caption and file of a tree a name of its own, in the order of the text. */
function named(nodes: readonly Node[]): { state: unknown; names: string[] } {
  const names: string[] = []
  const name = () => {
    names.push(`w${names.length}`)
    return names.at(-1)
  }
  const visit = (node: Node): Node => {
    const { fields, children } = node as { fields?: Node; children?: Node[] }
    const own: Node = { ...node }
    if (node.text === '') own.text = name()
    if (node.value === '') own.value = name()
    if (fields) own.fields = visitFields(fields)
    if (children) own.children = children.map(visit)
    return own
  }
  const visitFields = (fields: Node): Node => {
    const own: Node = { ...fields }
    if (fields.title === '') own.title = name()
    if (fields.caption === '') own.caption = name()
    const content = fields.content as { root: { children: Node[] } } | undefined
    if (content) own.content = { root: { children: content.root.children.map(visit) } }
    return own
  }
  return { state: { root: { children: nodes.map(visit) } }, names }
}

/** The names in a published text, in its order. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' && ['text', 'title', 'caption', 'id'].includes(key)
      ? (inner.match(/w\d+/g) ?? [])
      : namesIn(inner),
  )
}

describe('a text that is published', () => {
  it.each([
    ['as the editor makes it', made],
    ['as a script may send it', sent],
  ])('has every word and every file in order: %s', (_, node) => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        const { state, names } = named(nodes)
        const text = toRichText(state)
        expect(richTextSchema.parse(text)).toEqual(text)
        expect(namesIn(text)).toEqual(names)
      }),
      { numRuns: 1000 },
    )
  })
})
