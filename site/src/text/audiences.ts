import type { Audience } from '../queries/who-answers.ts'

/** Over those who answer questions. */
export const audienceTitles: Record<Audience, string> = {
  citizens: 'Unde puteți întreba',
  press: 'Pentru jurnaliști',
}
