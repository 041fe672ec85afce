import { count } from '@avizier/shared/numbers'
import { textAt } from '../checked-document.ts'
import type { Found, Rule } from '../finding.ts'

const path = 'title'
/** What lists, search engines and a card on a phone show whole. */
const longest = 100
const shortest = 15

/** A title short enough to be read whole wherever it stands; that of a release says what happens. */
export const title: Rule = {
  name: 'title',
  blocks: 'nothing',
  find: (document) => {
    const text = textAt(document, path).trim()
    // A number of the gazette is named by its number and day.
    if (text === '' || document.collection === 'journal-issues') return []
    const verb = document.collection === 'press-releases' ? verbOf(text) : []
    return [...lengthOf(text), ...signsOf(text), ...verb]
  },
}

const advice = (message: string, more: Partial<Found> = {}): Found => ({
  severity: 'advice',
  path,
  message,
  ...more,
})

function lengthOf(text: string): Found[] {
  const characters = [...text].length
  if (characters > longest)
    return [
      advice(
        `Titlul are ${count(characters, 'un caracter', 'caractere')}: listele și căutările arată întreg unul de cel mult ${longest}.`,
      ),
    ]
  return characters < shortest
    ? [advice('Titlul este foarte scurt: spuneți ce se întâmplă și unde.')]
    : []
}

function signsOf(text: string): Found[] {
  const found: Found[] = []
  if (/[^.]\.$/.test(text))
    found.push(
      advice('Un titlu nu are punct la sfârșit.', {
        passage: text,
        replacements: [text.slice(0, -1)],
      }),
    )
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length >= 12 && letters === letters.toUpperCase())
    found.push(
      advice('Titlul este scris numai cu majuscule, care se citesc greu: scrieți-l ca pe o frază.'),
    )
  return found
}

const verbOf = (text: string): Found[] =>
  hasVerb(text)
    ? []
    : [
        advice(
          'Titlul pare să nu aibă un verb: spuneți ce se întâmplă („se închide”, „începe”, „aprobă”).',
        ),
      ]

const auxiliary =
  /(^|[^\p{L}])(e|este|sunt|eram?|erau|va|vor|vom|fi|fie|are|am|au|aveți|avem|trebuie|poate|pot|puteți|putem|vrea|vrem|s-a|s-au|se|vă|ne|îi|îl|să|nu|ați|avea|fost|există|rămân|rămâne|vin|vine|iau|ia|dau|dă|fac|face|merg|merge|duc|duce|stau|stă|cer|cere|spune|spun|știe|țin|ține|pun|pune|intră|iese|ies|sosesc|trec|trece|scad|scade|cresc|crește|plec|pleacă|plecați|leagă|încep|începe|începem|închide|închid|deschide|deschid|redeschide|redeschid|promite|permite|transmite|trimite|propune|depune|dispune|aprobă|adoptă|anunță|invită|caută|ajută|schimbă|ocolește|modifică|aplică|explică|verifică|suspendă|reia|reiau|preia|preiau|semnează|urmează|continuă|ajung|ajunge|primesc|afectează|repară|cuprind|cuprinde|devin|devine|obțin|obține|răspund|răspunde|aleg|alege|strâng|strânge|costă|arată|curăță|termină|așteaptă|pierd|pierde|câștigă|beneficiază|scot|scoate|cheamă|merită|ridică|mută|extind|extinde|includ|include|introduc|introduce|produc|produce|reduc|reduce|interzic|interzice|conduc|conduce|atrag|atrage|plătesc|strică|cumpără|cumpăr|prezintă|respinge|resping)(?!\p{L})/iu
const endings =
  /(?<=\p{L}{2})(ează|ește|esc|ăsc|ăște|ăm|ează-l|iți|eți|ați|ându-se|indu-se|ească|eze)(?![\p{L}])/iu
/** „a aprobat”, „au fost”; „a” alone stands before a genitive. */
const perfect = /(^|[^\p{L}])(a|au|am|ați|s-a|s-au)\s+\p{L}+[ts](?!\p{L})/iu

/** True where a word looks like a conjugated verb; a guess by forms and endings. */
const hasVerb = (text: string): boolean =>
  [auxiliary, endings, perfect].some((form) => form.test(text)) || text.endsWith('?')
