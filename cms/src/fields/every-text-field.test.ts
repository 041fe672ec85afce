import { authoredCollections } from '@avizier/shared/collections'
import { isBlankText, mendLetters } from '@avizier/shared/letters'
import type { Field } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchKeysName } from '../database/search-keys.ts'
import { withdrawalNames } from './withdrawal.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import type { Role } from '../access/roles.ts'
import { pdfSaying } from '../print/bare-pdf.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

/** Every character that a regular expression matches. */
const all = (kind: RegExp): string[] =>
  Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter((character) =>
    kind.test(character),
  )
const kinds = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uD800\uDBFF\uDC00\uDFFF]/u
/** A word for each of them, with the character in the middle. */
const everyKind = all(kinds)
  .map((character) => `a${character}b`)
  .join(' ')
const unwanted =
  /(?![\t\n])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u

/**
 * Addresses, which a validation of their own refuses, what Payload writes itself, what follows from others, what the newsroom
 * alone writes, and what the act of withdrawing does.
 */
const spared = [
  ...withdrawalNames,
  searchKeysName,
  'slug',
  'debateLink',
  'url',
  'filename',
  'mimeType',
  'thumbnailURL',
  'madeFrom',
  'appearances',
  'reportKey',
]

/** A value for each text below some fields. */
function filled(fields: Field[], text: string): Record<string, unknown> {
  return Object.assign({}, ...fields.map((field) => valueOf(field, text))) as Record<
    string,
    unknown
  >
}
function valueOf(field: Field, text: string): Record<string, unknown> {
  if (field.type === 'tabs')
    return Object.assign(
      {},
      ...field.tabs.map((tab) => filled(tab.fields, text)),
    ) as object as Record<string, unknown>
  if (field.type === 'row' || field.type === 'collapsible') return filled(field.fields, text)
  if (!('name' in field) || !field.name || spared.includes(field.name)) return {}
  switch (field.type) {
    case 'text':
      return { [field.name]: field.hasMany ? [text] : text }
    case 'textarea':
      return { [field.name]: text }
    case 'richText':
      return { [field.name]: words(text) }
    case 'group':
      return { [field.name]: filled(field.fields, text) }
    case 'array':
      return { [field.name]: [filled(field.fields, text)] }
    default:
      return {}
  }
}

/** Every text in an answer, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

async function stored(method: string, address: string, as: Role, slug: string) {
  const { fields } = cms.payload.collections[slug as 'topics'].config
  const body = filled(fields, everyKind)
  const answer = await cms.request(method, address, { as, body })
  expect(JSON.stringify(answer.body.errors) ?? '').toBe('')
  const texts = textsOf(answer.body.doc)
  expect(texts.filter((text) => unwanted.test(text))).toEqual([])
  const sent = textsOf(body).filter((text) => text === everyKind)
  expect(texts.filter((text) => text === mendLetters(everyKind))).toHaveLength(sent.length)
  return sent.length
}

describe('every text field, through REST, with every character that nobody sees', () => {
  // An issue begins with its number and its PDF.
  const begunByTitle = authoredCollections.filter((slug) => slug !== 'journal-issues')
  it.each(begunByTitle)('is mended in %s', async (slug) => {
    expect(await stored('POST', `/${slug}?draft=true`, 'editor', slug)).toBeGreaterThan(3)
  })

  it.each(['departments', 'topics', 'contacts'])('is mended in %s', async (slug) => {
    expect(await stored('POST', `/${slug}`, 'chief', slug)).toBeGreaterThan(0)
  })

  it('is mended beside files', async () => {
    const png = await sharp({
      create: { width: 400, height: 300, channels: 3, background: '#336699' },
    })
      .png()
      .toBuffer()
    const media = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Un pod peste râu' },
      file: { data: png, mimetype: 'image/png', name: 'pod.png', size: png.length },
    })
    await stored('PATCH', `/media/${media.id}`, 'editor', 'media')

    const pdf = pdfSaying('Un plan')
    const document = await cms.payload.create({
      collection: 'documents',
      data: { title: 'Plan' },
      file: { data: pdf, mimetype: 'application/pdf', name: 'plan.pdf', size: pdf.length },
    })
    await stored('PATCH', `/documents/${document.id}`, 'editor', 'documents')
  })
})

describe('a text that shows nothing', () => {
  const blank = all(kinds).filter((character) => isBlankText(mendLetters(character)))

  it('is no title and no lead', async () => {
    expect(blank.length).toBeGreaterThan(200)
    const accepted: string[] = []
    for (const character of ['', '\t', '\n', ...blank, '\u3164', '\u2800 \u00AD']) {
      for (const fields of [
        { title: character },
        ...(character < ' ' ? [{ lead: character }] : []),
      ]) {
        const body = { title: 'T', lead: 'L', body: words('B'), _status: 'published', ...fields }
        const { status } = await cms.request('POST', '/press-releases', { as: 'editor', body })
        if (status !== 400) accepted.push(`U+${character.codePointAt(0)?.toString(16)} ${status}`)
      }
    }
    expect(accepted).toEqual([])
  }, 120_000)

  it('is no name', async () => {
    for (const slug of ['departments', 'topics', 'contacts']) {
      const body = { name: '\u200B\u00AD ' }
      const { status } = await cms.request('POST', `/${slug}`, { as: 'chief', body })
      expect(`${slug} ${status}`).toBe(`${slug} 400`)
    }
  })
})
