import type { CheckedDocument } from './checked-document.ts'
import type { Passage } from './passage.ts'
import { noFacts, type Facts } from './facts/facts.ts'
import type { Rule } from './finding.ts'

/** The instant at which test vectors are read, where they name no other: Monday, 23 November 2026, 10:00 in Cluj-Napoca. */
export const now = new Date('2026-11-23T08:00:00.000Z')

interface Written extends Partial<Omit<CheckedDocument, 'passages'>> {
  title?: string
  lead?: string
  /** Paragraphs. */
  body?: readonly (string | Omit<Passage, 'path'>)[]
}

/** A document for test vectors, by its words. */
export function written({ title, lead, body = [], ...rest }: Written): CheckedDocument {
  const fields = [
    ...(title === undefined ? [] : [{ path: 'title', text: title }]),
    ...(lead === undefined ? [] : [{ path: 'lead', text: lead }]),
  ]
  const passages = body.map((each): Passage => ({
    path: 'body',
    ...(typeof each === 'string' ? { text: each } : each),
  }))
  return {
    collection: 'press-releases',
    passages: [...fields, ...passages],
    links: [],
    pictures: [],
    data: {},
    ...rest,
  }
}

/** What a rule finds in such a document. */
export const found = (rule: Rule, document: Written, facts: Partial<Facts> = {}, at = now) =>
  rule.find(written(document), { ...noFacts, ...facts }, at)

/** What a rule says of one paragraph: passage and offers. */
export const offers = (rule: Rule, text: string, facts: Partial<Facts> = {}) =>
  found(rule, { body: [text] }, facts).map(({ passage, replacements }) => [
    passage,
    ...(replacements ?? []),
  ])
