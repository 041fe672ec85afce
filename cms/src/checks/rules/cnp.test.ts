import { expect, it } from 'vitest'
import { found, offers } from '../testing.ts'
import { cnp, isCnp } from './cnp.ts'

// Numbers made up for this test.
it.each(['180010122114', '298022808001', '604022912345'])(
  'of %s? one last digit fits',
  (digits) => {
    const fits = Array.from({ length: 10 }, (_, last) => `${digits}${last}`).filter(isCnp)
    expect(fits).toHaveLength(1)
  },
)

it.each([
  ['Ion Pop, CNP 1800101221144, locuiește în oraș.', '1800101221144'],
  ['CNP 1 800101 221144', '1 800101 221144'],
])('%s', (text, passage) => {
  expect(offers(cnp, text)).toEqual([[passage]])
})

it.each([
  // Another control digit.
  '1800101221145',
  // The 30th of February.
  '1800230221143',
  // No century.
  '9800101221144',
  // A number of a file, longer.
  '18001012211440',
  '0264431900123',
])('%s is none', (text) => {
  expect(offers(cnp, text)).toEqual([])
})

it('is looked for in every text of a document', () => {
  const passages = [{ path: 'quotes.0.text', text: '1800101221144' }]
  expect(
    cnp.find(
      { passages, collection: 'press-releases', links: [], pictures: [], data: {} },
      {} as never,
      new Date(),
    ),
  ).toEqual([
    {
      severity: 'error',
      path: 'quotes.0.text',
      passage: '1800101221144',
      message: '„1800101221144” este un cod numeric personal: ștergeți-l.',
    },
  ])
  expect(found(cnp, { title: 'Fără' })).toEqual([])
})
