/** A correction as its editor wrote it. Those of before are a sentence, those of today say what was wrong and what is right. */
export interface WrittenCorrection {
  wrong?: string | null | undefined
  right?: string | null | undefined
  /** A sentence of its own, or what is said besides. */
  text?: string | null | undefined
}

/** What the public reads of a correction, in one line. */
export function correctionSentence({ wrong, right, text }: WrittenCorrection): string {
  const said = text?.trim() ?? ''
  if (!wrong?.trim() || !right?.trim()) return said
  const sentence = `În loc de „${unquoted(wrong)}” se citește „${unquoted(right)}”.`
  return said === '' ? sentence : `${sentence} ${said}`
}

/** What was copied with the quotes around it would have them twice. */
const unquoted = (words: string): string => words.trim().replace(/^[„“"]([^„“”"]*)[”"]$/, '$1')
