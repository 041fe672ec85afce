import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { troubles } from './trouble.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const state = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})
const text = (said: string) => ({ type: 'text', text: said, version: 1, format: 0 })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const upload = (fields: object) => ({
  type: 'upload',
  version: 3,
  id: '0123456789abcdef01234567',
  ...fields,
})

const post = (body: unknown, query = '') =>
  cms.request('POST', `/press-releases${query}`, {
    as: 'editor',
    body: { title: 'T', lead: 'L', body, ...(query === '' && { _status: 'published' }) },
  })
const message = ({ body }: Awaited<ReturnType<typeof post>>) => {
  const [error] = body.errors as { message: string; data?: { errors?: { message: string }[] } }[]
  return error?.data?.errors?.[0]?.message ?? error?.message
}

/** A list in a list in a list. */
const deep = (levels: number): unknown =>
  levels === 0
    ? text('jos')
    : {
        type: 'list',
        listType: 'bullet',
        tag: 'ul',
        children: [{ type: 'listitem', value: 1, children: [deep(levels - 1)] }],
      }

describe('a text that a page cannot show whole is refused with a sentence, and never with a 500', () => {
  it.each<[string, unknown, string]>([
    ['a string', 'Text', troubles.malformed],
    ['no state', {}, troubles.malformed],
    ['no children', { root: { type: 'root', children: 'x' } }, troubles.malformed],
    ['a string among nodes', state('x'), troubles.malformed],
    ['nothing among nodes', state(null), troubles.malformed],
    ['a node without a kind', state({ children: [] }), troubles.malformed],
    ['a text that is a number', state(paragraph({ type: 'text', text: 5 })), troubles.malformed],
    ['fields that are none', state({ type: 'block', fields: 'x' }), troubles.malformed],
    ['lists without end', state(deep(300)), troubles.deep],
    ['no word', state(paragraph(text(' \u200B'))), troubles.empty],
    [
      'a picture on its way',
      state(upload({ pending: { src: 'https://x.ro/a.png', formID: 'f' } })),
      troubles.picture,
    ],
    [
      'a picture without a file',
      state(paragraph(text('a')), upload({ relationTo: 'media', value: null })),
      troubles.picture,
    ],
    [
      'a file of another kind',
      state(upload({ relationTo: 'users', value: 'u1' })),
      troubles.unknown('upload: users'),
    ],
    [
      'another block',
      state({ type: 'block', fields: { blockType: 'banner', text: 'a' } }),
      troubles.unknown('banner'),
    ],
    [
      'a block in a line',
      state(paragraph({ type: 'inlineBlock', fields: { blockType: 'x' } })),
      troubles.unknown('inlineBlock'),
    ],
    [
      'a relation',
      state({ type: 'relationship', relationTo: 'topics', value: 't1' }),
      troubles.unknown('relationship'),
    ],
    [
      'an empty call-out',
      state({ type: 'block', fields: { blockType: 'callout', title: 'T', content: null } }),
      troubles.callout,
    ],
    [
      'a link to a file',
      state(
        paragraph({
          type: 'link',
          fields: { linkType: 'custom', url: 'file:///c:/a' },
          children: [text('planul')],
        }),
      ),
      troubles.link('planul'),
    ],
  ])('%s', async (_, body, sentence) => {
    const answer = await post(body)
    expect([answer.status, message(answer)]).toEqual([400, sentence])
  })

  it.each<[string, unknown]>([
    ['a string', 'Text'],
    ['no children', { root: { children: 'x' } }],
    ['nothing among nodes', state(null)],
    ['lists without end', state(deep(300))],
  ])('in a draft too: %s', async (_, body) => {
    expect((await post(body, '?draft=true')).status).toBe(400)
  })
})

it('a heading above or below our levels is stored on the nearest, as the editor would not', async () => {
  const heading = (tag: string) => ({ type: 'heading', version: 1, tag, children: [text(tag)] })
  const { body } = await post(state(heading('h1'), heading('h3'), heading('h6')), '?draft=true')
  const stored = body.doc.body as { root: { children: { tag: string }[] } }
  expect(stored.root.children.map(({ tag }) => tag)).toEqual(['h2', 'h3', 'h4'])
})

it('nodes that the editor does not make keep their words on the page', async () => {
  const answer = await post(
    state(
      {
        type: 'layout-container',
        version: 1,
        children: [{ type: 'code', version: 1, children: [text('unu')] }],
      },
      { type: 'horizontalrule', version: 1 },
      {
        type: 'list',
        version: 1,
        listType: 'number',
        tag: 'ol',
        start: 3,
        children: [text('doi')],
      },
      deep(20),
    ),
  )
  expect(answer.status === 201 ? null : message(answer)).toBeNull()
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: { subjectKey: { equals: `press-releases/${String(answer.body.doc.id)}` } },
  })
  const [row] = docs as unknown as { snapshot: { body: unknown } }[]
  expect(row?.snapshot.body).toMatchObject([
    { type: 'paragraph', children: [{ text: 'unu' }] },
    { type: 'list', start: 3, items: [{ children: [{ text: 'doi' }] }] },
    { type: 'list' },
  ])
  expect(JSON.stringify(row)).toContain('"jos"')
})
