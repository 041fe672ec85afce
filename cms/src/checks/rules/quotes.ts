import type { Rule } from '../finding.ts'
import { inPassages } from './in-passages.ts'

/** What is between two signs of one line, without another of them; inches and minutes stand behind a digit. */
const pairs =
  /(?<![\p{L}\d])"([^"\n]+?)"(?!\p{L})|“([^“”„"\n]+)”|„([^„”“"\n]+)["“]|''([^'\n]+)''|(?<!\p{L})'([^'\n]{2,}?)'(?!\p{L})/gu

const alone = /(?<![\d"])["“](?!\d)/gu

/** Romanian quotes are „…”. */
export const quotes: Rule = {
  name: 'quotes',
  blocks: 'nothing',
  find: (document) => {
    const paired = inPassages(document, pairs, (match) => {
      const [passage, ...inner] = match
      const words = inner.find((each) => each !== undefined) ?? ''
      return {
        severity: 'advice',
        passage,
        message: `Ghilimelele românești sunt „${words}”.`,
        replacements: [`„${words}”`],
      }
    })
    const rest = {
      ...document,
      passages: document.passages.map((each) => ({ ...each, text: each.text.replace(pairs, '') })),
    }
    return [
      ...paired,
      ...inPassages(rest, alone, ([passage]) => ({
        severity: 'advice',
        passage,
        message: `Semnul ${passage} nu este al scrierii românești și nu are pereche: ghilimelele sunt „…”.`,
      })),
    ]
  },
}
