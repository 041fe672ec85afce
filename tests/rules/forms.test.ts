import { subjectCollections } from '@avizier/shared/collections'
import { versionOf } from '@avizier/shared/form'
import { readSnapshot, snapshotForms } from '@avizier/shared/kinds/forms'
import { describe, expect, it } from 'vitest'
import { firstRows } from '../publishing/growth/first.ts'

const rows = (await firstRows()).flatMap((row) =>
  row.snapshot ? [{ ...row, snapshot: row.snapshot }] : [],
)

describe('a public form that was changed', () => {
  it.each(subjectCollections)(
    'of %s reads the rows of November 2026: what they lack, an upgrade gives (CONTRIBUTING, “a field”)',
    (kind) => {
      // A kind that came later has none.
      for (const row of rows.filter(({ collection }) => collection === kind)) {
        const today = readSnapshot(row)
        // Today's form is read as itself.
        const formVersion = versionOf(snapshotForms[kind])
        expect(readSnapshot({ ...row, snapshot: today, formVersion })).toEqual(today)
      }
    },
  )

  it('is tried with all kinds that there were then', () => {
    expect(new Set(rows.map(({ collection }) => collection)).size).toBe(14)
  })
})
