import { foldLetters } from '@avizier/shared/letters'
import type { Attendance } from './attendance.ts'

/** Somebody whom the city hall accredited: a journalist of the office's lists, or the applicant of a case that was granted. */
export interface Accredited {
  name: string
  outlet: string | null
  /** Of whom the office writes to; null for whom a case alone tells. */
  journalist: string | null
}

interface Known {
  /** A journalist of the office's lists. */
  id: string
  name: string
  outlet: string | null
  email: string
  isAccredited: boolean
}

interface Applicant {
  name: string
  outlet: string | null
  email: string | null
}

/** Journalists and applicants as one list: each person once, by how the office knows them. `keyOf` tells mailboxes apart. */
export function accreditedOf(
  journalists: readonly Known[],
  applicants: readonly Applicant[],
  keyOf: (email: string) => string,
): Accredited[] {
  const byMailbox = new Map(journalists.map((each) => [keyOf(each.email), each]))
  const known = applicants.map(({ email, ...told }) => {
    const journalist = email === null ? undefined : byMailbox.get(keyOf(email))
    return journalist ? ofLists(journalist) : { ...told, journalist: null }
  })
  const all = [...journalists.filter(({ isAccredited }) => isAccredited).map(ofLists), ...known]
  return [...new Map(all.toReversed().map((each) => [personKey(each), each])).values()].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'ro'),
  )
}

const ofLists = ({ id, name, outlet }: Known): Accredited => ({ name, outlet, journalist: id })

const personKey = ({ name }: { name: string }): string => foldLetters(name).trim()

/** Those who are not on a list yet, whoever put the others there. */
export function notOnList(
  accredited: readonly Accredited[],
  rows: readonly Pick<Attendance, 'name' | 'journalist'>[],
): Accredited[] {
  const names = new Set(rows.map(personKey))
  const journalists = new Set(rows.map(({ journalist }) => journalist))
  return accredited.filter(
    (each) =>
      !names.has(personKey(each)) &&
      (each.journalist === null || !journalists.has(each.journalist)),
  )
}
