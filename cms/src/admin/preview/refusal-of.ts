import { refusalIn } from '../refusal.ts'

/** The sentence of an answer that says no: those beside its fields, where there are some. */
export const refusalOf = async (answer: Response): Promise<string> =>
  refusalIn(await answer.json()).sentence
