import { expect, it } from 'vitest'
import { toCsv } from './csv.ts'

it('is a table of texts that spreadsheets of an office open', () => {
  expect(toCsv(['Nr.', 'Textul'], [['1', 'Zise: „da; nu”\nși "gata"']])).toBe(
    '\uFEFF"Nr.";"Textul"\r\n"1";"Zise: „da; nu”\nși ""gata"""\r\n',
  )
})

it.each(['=1+1', '+40', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\u200B=1', '＝1'])(
  'calculates nothing: %j',
  (typed) => {
    expect(toCsv([typed], [])).toBe(`\uFEFF"'${typed}"\r\n`)
  },
)
