import type { Label } from './label.ts'

type Named = Exclude<Label, string>

/** The options of a field that chooses one of some names, in their order. */
export const optionsOf = (
  labels: Readonly<Record<string, Named>>,
): { value: string; label: Named }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
