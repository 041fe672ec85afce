import { declarationOf } from '@avizier/shared/kinds/index'
import type { Authored } from './documents.ts'
import { institutionReach, officeContacts, type Reached } from './settings.ts'
import type { Reader } from './reader.ts'

export type Audience = ReturnType<typeof declarationOf>['audience']

/** Those who answer questions about a document, for one kind of people who ask. */
export interface Answering {
  audience: Audience
  contacts: Reached[]
}

/**
 * A release is sent to the press: its own contact answers, else its department's, else the office's. Everything else is
 * for citizens, who ask the department itself or the institution; journalists then find whom the document names for them.
 */
export function whoAnswers(reader: Reader, { collection, snapshot }: Authored): Answering[] {
  const { audience, departmentOf, contactOf: contactIn } = declarationOf(collection)
  const from = departmentOf(snapshot)
  const department = from ? reader.get('departments', from.id)?.snapshot : undefined
  const named = contactIn(snapshot)
  if (audience === 'press') {
    const contact = contactOf(reader, named ?? department?.contact)
    return [{ audience: 'press', contacts: contact ? [contact] : officeContacts(reader) }]
  }
  const contact = contactOf(reader, named)
  const desk: Reached = department ? { ...department, role: null } : institutionReach(reader)
  return [
    { audience: 'citizens', contacts: [desk] },
    ...(contact ? [{ audience: 'press' as const, contacts: [contact] }] : []),
  ]
}

const contactOf = (reader: Reader, reference: { id: string } | null | undefined) =>
  reference ? reader.get('contacts', reference.id)?.snapshot : undefined
