import type { CheckedDocument } from './checked-document.ts'
import type { Facts } from './facts/facts.ts'
import type { Finding, Found, Rule } from './finding.ts'
import { letPassKey } from './let-pass/key.ts'
import { rules } from './rules.ts'

/** What is to be mended and what could be better in a document; errors first. Pure: clock and facts are passed in. */
export function findingsOf(document: CheckedDocument, facts: Facts, now: Date): Finding[] {
  const all = rules.flatMap((rule) =>
    rule.find(document, facts, now).map((found) => findingOf(rule, found, facts)),
  )
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity === 'advice'),
  ]
}

function findingOf(rule: Rule, found: Found, { letPass, letPassSecret }: Facts): Finding {
  const isError = found.severity === 'error'
  const finding = { rule: rule.name, ...found, blocks: isError && rule.blocks === 'publish' }
  if (!isError || !rule.canBeLetPass) return finding
  const key = letPassKey(letPassSecret, rule.name, found.passage ?? '')
  const known = letPass.find((each) => each.key === key)
  if (!known) return { ...finding, key }
  return {
    ...finding,
    severity: 'advice',
    blocks: false,
    message: `${found.message} Lăsat așa de ${known.by}: „${known.reason}”.`,
  }
}
