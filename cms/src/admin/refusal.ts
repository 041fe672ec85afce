import { z } from 'zod'

const refusedSchema = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({ errors: z.array(z.object({ path: z.string(), message: z.string() })).min(1) })
          .optional()
          .catch(undefined),
      }),
    )
    .min(1),
})

/** Why the newsroom did not do what it was asked. */
export interface Refusal {
  /** All that is wrong, in words for whoever asked. */
  sentence: string
  /** The same by the last step of the path that it stands at, such as `wrong` of `correction.wrong`. */
  faults: Readonly<Record<string, string>>
}

/** Said where no answer came: what was written stays, and can be sent again. */
export const unreachable: Refusal = {
  sentence: 'Nu s-a ajuns la server. Verificați conexiunea și încercați din nou.',
  faults: {},
}

/** What an answer that says no tells. The sentences beside the fields, where there are some, are the ones that help. */
export function refusalIn(body: unknown): Refusal {
  const parsed = refusedSchema.safeParse(body)
  if (!parsed.success) return { sentence: 'Serverul a răspuns pe neînțeles.', faults: {} }
  const { errors } = parsed.data
  const atFields = errors.flatMap(({ data }) => data?.errors ?? [])
  const sentences = errors.flatMap(({ message, data }) =>
    data ? data.errors.map((each) => each.message) : [message],
  )
  return {
    sentence: [...new Set(sentences)].join(' '),
    faults: Object.fromEntries(
      atFields.map(({ path, message }) => [path.split('.').at(-1) ?? path, message]),
    ),
  }
}
