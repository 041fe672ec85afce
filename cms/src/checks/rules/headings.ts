import type { Found, Rule } from '../finding.ts'

/** A heading in a paragraph of this many words is a paragraph. */
const mostWords = 20

/** Headings go down one level at a time, and are headings, not bold lines (WCAG 1.3.1, 2.4.6). */
export const headings: Rule = {
  name: 'headings',
  blocks: 'nothing',
  find: ({ passages }) => {
    const found: Found[] = []
    const last = new Map<string, number>()
    passages.forEach(({ path, text, level, isBold }, index) => {
      const words = text.trim()
      const tell = (message: string) =>
        found.push({ severity: 'advice', path, message, passage: words })
      if (level !== undefined) {
        const above = last.get(path) ?? 1
        if (level > above + 1)
          tell(
            `Titlul intermediar „${words}” sare peste un nivel: puneți-l pe nivelul ${above + 1}.`,
          )
        if (words.split(/\s+/).length > mostWords)
          tell(`Titlul intermediar „${words.slice(0, 40)}…” este lung cât un paragraf.`)
        last.set(path, level)
        return
      }
      const isFollowed = passages[index + 1]?.path === path
      if (isBold && isFollowed && words.length <= 80 && !/[.:;,!?]$/.test(words))
        tell(
          `„${words}” arată ca un titlu, dar este un paragraf îngroșat: faceți-l titlu intermediar, ca să fie găsit de cititoarele de ecran.`,
        )
    })
    return found
  },
}
