import { longDate, longDateTime, noonOf } from '@avizier/shared/dates'
import { isNode } from '../editor/lexical-node.ts'

/** What a template asks for: the name that stands in its words as `{{name}}`, and what sort of answer it takes. */
export interface Question {
  name: string
  label: string
  sort: 'text' | 'day' | 'instant'
}

/** An answer: words, a day `2026-11-23`, or an instant in ISO. */
export type Answers = Readonly<Record<string, string>>

const place = /\{\{\s*([\p{L}\p{N}_-]+)\s*\}\}/gu

/** The names that stand in a text of a template. */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(place)].map(([, name = '']) => name)

/** An answer as it is read in a sentence: „luni, 30 noiembrie 2026, ora 10:00”. */
export function inWords({ sort }: Pick<Question, 'sort'>, answer: string): string {
  if (answer === '') return ''
  if (sort === 'day') return longDate(noonOf(answer))
  return sort === 'instant' ? longDateTime(answer) : answer
}

/** A text with its places filled. What nobody asked for stays, so that whoever writes sees it. */
export const fillText = (text: string, questions: readonly Question[], answers: Answers): string =>
  text.replace(place, (whole, name: string) => {
    const question = questions.find((each) => each.name === name)
    return question ? inWords(question, answers[name] ?? '') : whole
  })

/** The same for every text of an editor's state, however deep it stands. */
export function fillState(
  value: unknown,
  questions: readonly Question[],
  answers: Answers,
): unknown {
  if (Array.isArray(value)) return value.map((each) => fillState(each, questions, answers))
  if (!isNode(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'text' && typeof inner === 'string'
        ? fillText(inner, questions, answers)
        : fillState(inner, questions, answers),
    ]),
  )
}
