import type { RelationshipFieldServerProps } from 'payload'
import { namesOf, peopleWith } from '../../access/people.ts'
import { keepers, seesPlacements } from '../../placements/access.ts'
import { ResponsibleSelect } from './responsible-select.tsx'

/** Who answers for a placement: the people of the press office by name, for nobody here opens the list of accounts. */
export const ResponsibleField = async ({
  req,
  path,
  clientField,
}: RelationshipFieldServerProps) => {
  if (!seesPlacements(req.user)) return null
  const names = await namesOf(req, await peopleWith(req, keepers))
  const people = [...names].map(([value, label]) => ({ value, label }))
  const byName = people.toSorted((one, other) => one.label.localeCompare(other.label, 'ro'))
  return <ResponsibleSelect path={path ?? clientField.name} people={byName} />
}
