import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { roleLabels } from '../access/roles.ts'
import { actLabels, actNames } from './acts.ts'
import { stateLabels, states } from './standing.ts'
import { table, type KeptAway, type Need } from './table.ts'

const page = path.resolve(import.meta.dirname, '../../../docs/editors/drumul-unui-text.md')

const rules: Record<Need | KeptAway, string> = {
  isOnSite: 'numai ce este public sau are pagina pe site',
  owesReview: 'numai cu verificare restantă',
  hasPlan: 'numai ce este programat',
  hasNoPlan: 'numai ce nu este programat deja',
  submitter: 'nu cine a trimis textul',
  writers: 'nu cine a scris sau a trimis textul',
  hasty: 'nu cine l-a publicat, l-a scris sau l-a trimis',
}

/** The table of the desk as the editors' guide prints it, a line for each act. */
const printed = actNames.map((act) => {
  const { from, roles, orOfPublic, needs, keepsAway } = table[act]
  const where =
    from.length === states.length
      ? 'orice stare'
      : from.map((state) => stateLabels[state].ro.toLowerCase()).join(', ') +
        (orOfPublic ? '; retragerea: orice este public' : '')
  const who = roles.map((role) => roleLabels[role].ro.toLowerCase()).join(', ')
  const rule = [needs, keepsAway].flatMap((one) => (one ? [rules[one]] : [])).join('; ')
  return `| ${actLabels[act].ro} | ${where} | ${who} | ${rule || '—'} |`
})

it('the editors’ guide prints the table as it is', async () => {
  const lines = (await readFile(page, 'utf8')).split('\n')
  const first = lines.findIndex((line) => line.startsWith('| --- |')) + 1
  expect(lines.slice(first, first + printed.length)).toEqual(printed)
})
