/** Addresses, names of files and mailboxes: no words of a language. */
const noWords = /\S*(?:@|:\/\/|www\.)\S*|\S+\.(?:ro|com|eu|org|net|pdf|docx?|xlsx?)\b\S*/giu

/** Words as they are spelled: with hyphens inside („s-a”, „dintr-un”); abbreviations in capitals and what has a digit are none. */
export function wordsOf(text: string): string[] {
  const words = text.replace(noWords, ' ').match(/[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*/gu) ?? []
  return words.filter(
    (word) => [...word].length > 1 && !/\d/.test(word) && !/^\p{Lu}{2,6}(?:-\p{L}+)?$/u.test(word),
  )
}
