import { firstKnown } from '../first-known.ts'
import { hasPhrase, type LookedThrough } from './phrases.ts'

/** What the office looks for, and what it makes of it. */
export interface MonitoringRule {
  id: string
  name: string
  /** One of them is enough. */
  phrases: readonly string[]
  /** One of them is too many. */
  without: readonly string[]
  topic: string | null
  department: string | null
}

/** What the rules say of an article: which apply, and what they propose; the first one goes before the others. */
export interface Judged {
  rules: readonly string[]
  phrases: readonly string[]
  topic: string | null
  department: string | null
}

export function judge(text: LookedThrough, rules: readonly MonitoringRule[]): Judged {
  const applying = rules.flatMap((rule) => {
    const phrases = rule.phrases.filter((phrase) => hasPhrase(text, phrase))
    const isLeftOut = rule.without.some((phrase) => hasPhrase(text, phrase))
    return phrases.length === 0 || isLeftOut ? [] : [{ rule, phrases }]
  })
  return {
    rules: applying.map(({ rule }) => rule.id),
    phrases: [...new Set(applying.flatMap(({ phrases }) => phrases))],
    topic: firstKnown(applying, ({ rule }) => rule.topic),
    department: firstKnown(applying, ({ rule }) => rule.department),
  }
}

/** Phrases as somebody types them, one a line. */
export const phrasesOf = (lines: string): string[] => [
  ...new Set(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]
