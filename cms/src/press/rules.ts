import type { Where } from 'payload'
import type { Label } from '../fields/label.ts'

/** How a list knows who is on it. */
export const ruleLabels = {
  chosen: { ro: 'Cei aleși aici, unul câte unul', en: 'Those chosen here' },
  accredited: { ro: 'Toți cei acreditați', en: 'All who are accredited' },
  topics: { ro: 'Cei care urmăresc anumite teme', en: 'Those who follow topics' },
  everybody: { ro: 'Toți jurnaliștii', en: 'All journalists' },
} as const satisfies Record<string, Exclude<Label, string>>

export type Rule = keyof typeof ruleLabels
export const rules = Object.keys(ruleLabels) as Rule[]

export interface PressList {
  id: string
  name: string
  rule: Rule
  topics: readonly string[]
  members: readonly string[]
}

/** Whom a list reaches, of those who are written to; null where it can be nobody. */
export function whoIsOn({ rule, topics, members }: PressList): Where | null {
  switch (rule) {
    case 'everybody':
      return {}
    case 'accredited':
      return { isAccredited: { equals: true } }
    case 'topics':
      return topics.length === 0 ? null : { topics: { in: [...topics] } }
    case 'chosen':
      return members.length === 0 ? null : { id: { in: [...members] } }
  }
}
