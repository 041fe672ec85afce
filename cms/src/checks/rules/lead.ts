import { foldLetters } from '@avizier/shared/letters'
import { count } from '@avizier/shared/numbers'
import { textAt } from '../checked-document.ts'
import type { Found, Rule } from '../finding.ts'

/** Two sentences; feeds and cards cut what is longer. */
const longest = 350
const shortest = 40

/** The lead tells who, what, when and where, in words of its own. */
export const lead: Rule = {
  name: 'lead',
  blocks: 'nothing',
  find: (document) => {
    const text = textAt(document, 'lead').trim()
    if (text === '') return []
    const title = textAt(document, 'title')
    return [
      ...lengthOf(text),
      ...(plain(text) === plain(title)
        ? [advice('Rezumatul repetă titlul: spuneți ce mai trebuie știut (cine, când, unde).')]
        : []),
      ...(/[.!?…”)]$/.test(text)
        ? []
        : [
            advice('Rezumatul se încheie fără punct.', {
              passage: text,
              replacements: [`${text}.`],
            }),
          ]),
    ]
  },
}

const advice = (message: string, more: Partial<Found> = {}): Found => ({
  severity: 'advice',
  path: 'lead',
  message,
  ...more,
})

const plain = (text: string): string =>
  foldLetters(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

function lengthOf(text: string): Found[] {
  const characters = [...text].length
  if (characters > longest)
    return [
      advice(
        `Rezumatul are ${count(characters, 'un caracter', 'caractere')}: ajung una sau două propoziții, cel mult ${longest}. Restul stă în text.`,
      ),
    ]
  return characters < shortest
    ? [advice('Rezumatul este foarte scurt: spuneți cine, ce, când și unde.')]
    : []
}
