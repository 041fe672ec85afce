/** The paragraphs of a plain text: they stand apart by an empty line, and a single one breaks the line. */
export const paragraphsIn = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
