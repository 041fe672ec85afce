import type { Form } from '@avizier/shared/forms/form'
import type { PayloadRequest } from 'payload'
import { targetLabel } from '../subscriptions/targets.ts'

/** What was sent, with the names of what was chosen where the form itself has none: of what is public, by its address. */
export async function namedChoices(
  req: PayloadRequest,
  { fields }: Pick<Form, 'fields'>,
  values: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const named = { ...values }
  for (const field of fields) {
    const chosen = values[field.name]
    if (field.kind !== 'choice' || typeof field.options !== 'string' || !chosen) continue
    named[field.name] = (await targetLabel(req, chosen)) ?? chosen
  }
  return named
}
