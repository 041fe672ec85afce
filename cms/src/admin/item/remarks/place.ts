import type { ClientField } from 'payload'

/** Where in the form a remark belongs: a field by its path, and the words in it that it is about. */
export interface Place {
  field: string
  quote: string | null
}

/** The label of a field by its path, as the form shows it; null where the form has no such field any more. */
export function labelAt(fields: readonly ClientField[], path: string): string | null {
  for (const field of fields) {
    const inner = innerOf(field)
    const name = 'name' in field && typeof field.name === 'string' ? field.name : null
    if (name === path) return labelOf(field)
    if (name !== null && path.startsWith(`${name}.`)) {
      const below = labelAt(inner, path.slice(name.length + 1).replace(/^\d+\./, ''))
      return below && `${labelOf(field) ?? name} › ${below}`
    }
    const found = name === null ? labelAt(inner, path) : null
    if (found !== null) return found
  }
  return null
}

const innerOf = (field: ClientField): readonly ClientField[] => {
  if (field.type === 'tabs') return field.tabs.flatMap(({ fields }) => fields)
  return 'fields' in field ? field.fields : []
}

const labelOf = (field: ClientField): string | null => {
  const label: unknown = 'label' in field ? field.label : null
  if (typeof label === 'string') return label
  const { ro } = (label ?? {}) as { ro?: unknown }
  return typeof ro === 'string' ? ro : null
}

/** Where in a text some words stand, whatever spaces are between them; null where they are not there. */
export function whereIn(text: string, quote: string): { from: number; to: number } | null {
  const words = quote.trim().split(/\s+/).map(escaped)
  if (words.length === 0 || words[0] === '') return null
  const found = new RegExp(words.join('\\s+')).exec(text)
  return found && { from: found.index, to: found.index + found[0].length }
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
