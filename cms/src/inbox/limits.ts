/** Characters of an answer: some three pages. */
export const answerLimit = 10_000

/** Characters of the reason for which somebody's data are erased. */
export const eraseReasonLimit = 500
