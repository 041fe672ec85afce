/** What stands between a right password and a session. */
export type Step =
  /** The code of the phone, in the same request as the password. */
  | { step: 'code' }
  /** An own password in the place of one that somebody else set, by the link's token. */
  | { step: 'password'; token: string }
  /** The second factor that the roles ask for, by the link's token. */
  | { step: 'second-factor'; token: string }

/** The password was right and the code is wrong, or missing: a wrong one is counted with the wrong passwords. */
export class CodeNeeded extends Error {
  override name = 'CodeNeeded'
}

/** No code came with the right password: nothing was guessed. */
export class CodeMissing extends CodeNeeded {
  override name = 'CodeMissing'
}

/** What a sign-in is answered that did not open a session; `data` says what comes next. */
export const stepAnswer = (status: 401 | 403, message: string, data: Step): Response =>
  Response.json(
    { errors: [{ message, data }] },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )
