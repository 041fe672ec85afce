import { count } from '@avizier/shared/numbers'
import { z } from 'zod'

export const leftOutSchema = z.object({
  pictures: z.number().catch(0),
  notes: z.number().catch(0),
  comments: z.number().catch(0),
})

/** What of a Word document does not come with its text, and what to do about it; null where all does. */
export function leftOutSentence({
  pictures,
  notes,
  comments,
}: z.infer<typeof leftOutSchema>): string | null {
  const parts = [
    pictures > 0 ? count(pictures, 'o imagine', 'imagini') : null,
    notes > 0 ? count(notes, 'o notă de subsol', 'note de subsol') : null,
    comments > 0 ? count(comments, 'un comentariu', 'comentarii') : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  const advice = pictures > 0 ? ' Încărcați imaginile separat, ca fotografii.' : ''
  return `Nu au fost preluate din documentul Word: ${parts.join(', ')}.${advice}`
}
