import { executeAuthStrategies, getPayload, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import { isStaff } from '../access/is-staff.ts'

/** What the admin's screens ask of the server; Payload's others are of features that this newsroom does not have. */
const allowed = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
])

const callSchema = z.object({
  name: z.string().refine((name) => allowed.has(name)),
  args: z.record(z.string(), z.unknown()),
})
export type ServerFunctionCall = z.infer<typeof callSchema>

const refusal = (message: string) => ({ message, errors: [{ message }] })

/**
 * Runs a call of the admin's, as `run` may have it: one that is on the list, by a person of the newsroom. Payload looks a
 * name up in what every object inherits, too. What is refused is an answer of the kind that forms show.
 */
export async function throughServerFunctionDoor(
  call: unknown,
  { config, headers }: { config: Promise<SanitizedConfig>; headers: Headers },
  run: (call: ServerFunctionCall) => Promise<unknown>,
): Promise<unknown> {
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers, payload })
  if (!isStaff(user)) return refusal('Autentificați-vă.')
  const parsed = callSchema.safeParse(call)
  if (!parsed.success) return refusal('Cererea nu este a redacției.')
  return run(parsed.data)
}
