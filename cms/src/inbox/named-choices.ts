import type { Form } from '@avizier/shared/forms/form'
import type { PayloadRequest } from 'payload'
import { targetLabel } from '../subscriptions/targets.ts'

/** What is public at an address, as people call it; null where there is nothing. Each address is looked up once. */
export function targetNames(req: PayloadRequest): (target: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>()
  return (target) => {
    const name = known.get(target) ?? targetLabel(req, target)
    known.set(target, name)
    return name
  }
}

/** What was sent, with the names of what was chosen where the form itself has none: of what is public, by its address. */
export async function namedChoices(
  nameOf: (target: string) => Promise<string | null>,
  { fields }: Pick<Form, 'fields'>,
  values: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const named = { ...values }
  for (const field of fields) {
    const chosen = values[field.name]
    if (field.kind !== 'choice' || typeof field.options !== 'string' || !chosen) continue
    named[field.name] = (await nameOf(chosen)) ?? chosen
  }
  return named
}
