/** Of the question as it was received, in characters. */
export const questionLimit = 2000
