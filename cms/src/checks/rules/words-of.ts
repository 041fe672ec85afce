/** Addresses, names of files and mailboxes: no words of a language. Asked of what stands between two spaces. */
const noWords = /@|:\/\/|www\.|.\.(?:ro|com|eu|org|net|pdf|docx?|xlsx?)\b/iu

/** A word with hyphens and apostrophes inside. */
export const word = "[\\p{L}\\p{M}\\d]+(?:[-’'][\\p{L}\\p{M}\\d]+)*"
const words = new RegExp(word, 'gu')

/** Romanian has none of fifty letters: what is longer was pasted, and no dictionary is asked about it. */
const longestWord = 60

/** Words as they are spelled: with hyphens inside („s-a”, „dintr-un”); abbreviations in capitals and what has a digit are none. */
export function wordsOf(text: string): string[] {
  const found =
    text.replace(/\S+/gu, (each) => (noWords.test(each) ? ' ' : each)).match(words) ?? []
  return found.filter(
    (each) =>
      each.length <= longestWord &&
      [...each].length > 1 &&
      !/\d/.test(each) &&
      !/^\p{Lu}{2,6}(?:-\p{L}+)?$/u.test(each),
  )
}
