import { z } from 'zod'

const answerSchema = z.object({ doc: z.object({ id: z.string() }) })
const refusedSchema = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z
        .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
        .optional()
        .catch(undefined),
    }),
  ),
})

/** A picture as the office says it is. */
export interface Described {
  file: File
  alt: string
  isDecorative: boolean
}

/** Uploads a picture as the form of pictures does: the id under which the newsroom has it, or why it was refused. */
export async function uploadPicture(
  door: string,
  { file, alt, isDecorative }: Described,
): Promise<{ id: string } | { fault: string }> {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', JSON.stringify({ alt: alt.trim(), isDecorative }))
  try {
    const answer = await fetch(door, { method: 'POST', credentials: 'include', body: form })
    const told: unknown = await answer.json()
    if (answer.ok) return { id: answerSchema.parse(told).doc.id }
    const sentences = refusedSchema
      .parse(told)
      .errors.flatMap(({ message, data }) => data?.errors.map((each) => each.message) ?? [message])
    return { fault: [...new Set(sentences)].join(' ') }
  } catch {
    // No connection: the picture is still here and can be sent again.
    return { fault: 'Nu s-a ajuns la server. Verificați conexiunea și încercați din nou.' }
  }
}
