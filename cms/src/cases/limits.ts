import { mostWords } from '@avizier/shared/mail/content'

// How long what people write of a case may be, in characters, and how much comes with it.

export const caseLimits = {
  subject: 200,
  /** What was asked, for an answer quotes it. */
  text: mostWords,
  /** An answer, a refusal, what a department is asked and answers. */
  letter: 10_000,
  /** Why something is done. */
  note: 1000,
  /** A name, an outlet, a programme. */
  name: 200,
  address: 500,
  registrationNumber: 40,
} as const

/** The largest message that is taken in as a file, in bytes. */
export const mostMessageBytes = 25_000_000

/** More than an office registers in years; what is over is said, not left out in silence. */
export const mostExported = 20_000
