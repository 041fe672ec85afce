import type { RelationshipFieldServerProps } from 'payload'
import { peopleByName } from '../../access/people.ts'
import { keepers, seesPlacements } from '../../placements/access.ts'
import { ResponsibleSelect } from './responsible-select.tsx'

/** Who answers for a placement: the people of the press office by name, for nobody here opens the list of accounts. */
export const ResponsibleField = async ({
  req,
  path,
  clientField,
}: RelationshipFieldServerProps) => {
  if (!seesPlacements(req.user)) return null
  const people = await peopleByName(req, keepers)
  return <ResponsibleSelect path={path ?? clientField.name} people={people} />
}
