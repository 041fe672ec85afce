import { z } from 'zod'

const refusalSchema = z.object({
  errors: z.tuple([z.object({ message: z.string() })]).rest(z.unknown()),
})

/** The sentence of an answer that says no. */
export async function refusalOf(answer: Response): Promise<string> {
  const told = refusalSchema.safeParse(await answer.json())
  return told.success ? told.data.errors[0].message : `Serverul a răspuns cu ${answer.status}.`
}
