/** What the site puts before a credit that says nothing of the kind itself. */
const prefix = 'Foto: '

/** „Foto:”, „Fotografie –”, „FOTO : Foto:”, at the start of a credit: what the site adds by itself. */
const ownPrefix = /^(?:\s*(?:foto(?:grafi[ei])?|photo)\s*[:–—-])+\s*/iu

/** A label of another kind, „Sursa:”, „Ilustrație:”, „© ”: it stands as it was written. */
const otherLabel = /^(?:©|[\p{L} ]{2,24}:)/u

/** A credit as it is kept: without the „Foto:” that the site adds. */
export const bareCredit = (credit: string): string => credit.replace(ownPrefix, '').trim()

/** A credit as readers see it: „Foto: Primăria Cluj-Napoca”, „Sursa: Arhivele Naționale”; null where there is none. */
export function creditLine(credit: string | null): string | null {
  const bare = bareCredit(credit ?? '')
  if (bare === '') return null
  return otherLabel.test(bare) ? bare : prefix + bare
}
