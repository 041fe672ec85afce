/** A spreadsheet would calculate what begins so, and what somebody typed in a form may (CWE-1236). */
const calculated = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r]/u

/** True of a cell that stands behind an apostrophe for this. */
export const isEscaped = (value: string): boolean =>
  value.startsWith("'") && calculated.test(value.slice(1))

/** A cell as text whatever it holds. */
const cell = (value: string): string =>
  `"${(calculated.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`

const row = (values: readonly string[]): string => `${values.map(cell).join(';')}\r\n`

/** A table as spreadsheets of a Romanian office open it: UTF-8 with its mark, semicolons, each cell as text (RFC 4180). */
export const toCsv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[head, ...rows].map(row).join('')}`
