import { expect, it } from 'vitest'
import { formOf, formSlugs } from './index.ts'
import { referenceOf, submissionSchema } from './submission.ts'
import { keptSentence } from './told.ts'

const submission = {
  id: '6f1c1a52-9f0a-4c1d-9d0e-0d7c4f7a1b11',
  reference: 'K7M3-9QX2',
  form: 'contact',
  at: '2026-11-29T00:00:00.000Z',
  values: { name: 'Ana' },
  page: null,
  token: null,
  files: [],
}

it.each([
  ['form', 'other'],
  ['reference', 'K7M3-9QX0'],
  ['page', '//elsewhere.ro/'],
  ['page', '/comunicate/<b>'],
  ['page', 'https://elsewhere.ro/'],
  ['token', 'short'],
  ['files', [{ name: 'a', mediaType: 'text/html', bytes: 1, sha256: '0'.repeat(64) }]],
])('a submission with this %s is none: %j', (name, value) => {
  expect(submissionSchema.safeParse(submission).success).toBe(true)
  expect(submissionSchema.safeParse({ ...submission, [name]: value }).success).toBe(false)
})

it('references are made of letters that are taken for no others', () => {
  for (let byte = 0; byte < 256; byte += 1) {
    const reference = referenceOf(new Uint8Array(8).fill(byte))
    expect(submissionSchema.safeParse({ ...submission, reference }).success).toBe(true)
  }
  expect(referenceOf(Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7]))).toBe('2345-6789')
})

it('each form says why it asks and for how long it is kept, under names that its fields alone have', () => {
  for (const slug of formSlugs) {
    const form = formOf(slug)
    expect(form.slug).toBe(slug)
    expect(form.purpose).toMatch(/\.$/)
    expect(keptSentence(form)).toMatch(
      /^(Ce ne trimiteți se șterge automat|O păstrăm .+ ștergem la \d+ de zile) după \S+( \S+)*\.$/,
    )
    const names = form.fields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})
