/** What the first row that knows it says of something; null where none does. */
export const firstKnown = <Row, Value>(
  rows: readonly Row[],
  of: (row: Row) => Value | null,
): Value | null => rows.map(of).find((value) => value !== null) ?? null
